/** A text of our own: one heading or clause to a line. */
export const WEXMOOR = `
# The Wexmoor Compact

This compact is made between Wexmoor County Council, the Wexmoor Health Board, the Harbour Trust and the Alliance of Voluntary Groups.

## 1. Foreword

In the winter of 2020 the coast road was closed for nineteen days, and it was allotment holders, choirs and a boxing club who carried food to those cut off.
Since then we have asked ourselves how to keep that readiness without wearing people out.
The compact is our answer; it is not legally binding, but we mean to be held to it.

## 2. Shared values

We treat one another as equals, whatever the size of our budgets.
We speak plainly and early, above all when the news is bad.
No group shall lose a grant because it campaigned against a decision.

## 3. Undertakings

### 3.1 Policy and planning

- 3.1.1 The Council will give voluntary groups at least twelve weeks to answer a consultation.
- 3.1.2 The Council will publish a summary of replies within thirty days.
- 3.1.3 The Health Board will invite two lay members to each planning panel.
- 3.1.4 The Alliance should gather views from groups without paid staff.
- 3.1.5 The Alliance will tell its members how their views were used.

### 3.2 Funding

- 3.2.1 The Council will offer grants for three years unless there is a stated reason not to.
- 3.2.2 The Council will pay grants in April, before the work begins.
- 3.2.3 The Health Board may fund pilots of up to 40,000 pounds without a tender.
- 3.2.4 The Harbour Trust will open its repair fund to all groups on the coast.
- 3.2.5 Voluntary groups will report once a year on one page.
- 3.2.6 Funders should accept each other's checks rather than repeat them.

### 3.3 Volunteering

- 3.3.1 Every partner will cover the travel costs of volunteers.
- 3.3.2 The Alliance will run a training day in spring and another in autumn.
- 3.3.3 The Health Board should speed up background checks for befrienders.
- 3.3.4 The Harbour Trust will lend its boathouse to youth groups on Saturdays.

### 3.4 Premises

- 3.4.1 The Council will list every empty room that groups can use.
- 3.4.2 The Council will charge no rent for events that are open to all.
- 3.4.3 Voluntary groups will leave the rooms as they found them.
- 3.4.4 The Health Board may share its waiting rooms in the evenings.

### 3.5 Emergencies

- 3.5.1 The Council will keep a register of groups that can help in a flood.
- 3.5.2 The Alliance will name a coordinator in each parish.
- 3.5.3 Partners will practise together every October.
- 3.5.4 The Harbour Trust will keep two boats ready during storms.

## 4. The Compact Panel

The Compact Panel has nine members: three from the Council, two from the Health Board, one from the Harbour Trust and three from the Alliance.
The Panel meets four times a year and its minutes are public.
The chair is elected for two years and may serve twice.
The Council provides a clerk for one day a week.

## 5. Disagreements

Partners will first try to settle a disagreement between themselves.
If that fails, the Panel will name a mediator within ten working days.
A partner that remains dissatisfied may ask the Panel to publish its view.

## 6. Monitoring and review

- The Panel will report on every undertaking each June.
- The Panel will hold an open meeting where anyone may put questions.
- The compact will be reviewed in full before the end of 2029.

## 7. Joining and leaving

Any group in Wexmoor may join by writing to the clerk.
A partner may leave by giving six months' notice in writing.
Groups that do not join will be treated no less fairly.
`;
