/** A draft with a word for each kind of finding: an error, a warning, a note, advice on language. */
export const faulty = `---
language: sv
stage: consultation
title: Överenskommelse i Exempellän
---

# Överenskommelse i Exempellän

## Syfte

Parterna följer de råd som SKL ger.

## Principer

### 1. Dialog

Den som frågar i god tid får bättre svar i dag - och i morgon.

#### Åtgärder

- Ta fram en gemensam kalender varje vår.

## Giltighet

Överenskommelsen gäller 2027-2031.
`;
