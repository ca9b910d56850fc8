import { useSyncExternalStore } from "react";

/** Whether a script runs here yet: what a reader moves before that would be forgotten. */
export const useIsReady = (): boolean => useSyncExternalStore(never, yes, no);

const never = () => () => {};
const yes = () => true;
const no = () => false;
