import about from "../../package.json" with { type: "json" };

/** The version of samsyn, as in its package.json. */
export const version: string = about.version;
