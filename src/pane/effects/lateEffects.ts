/** The effects under their own names, each loaded when it is first called: the first screen stands without them. */
import { lateFunction } from "../late";

export const addRows = lateFunction(async () => (await import(/* webpackChunkName: "effects" */ "./effects")).addRows);
export const editPlan = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./effects")).editPlan,
);
export const fixCells = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./effects")).fixCells,
);
export const noteSheet = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./effects")).noteSheet,
);
export const readInputs = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./effects")).readInputs,
);
export const readLive = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./effects")).readLive,
);
export const reviewAgain = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./effects")).reviewAgain,
);
export const undoWrite = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./effects")).undoWrite,
);
export const keepReason = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./deskEffects")).keepReason,
);
export const proposeUnits = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./deskEffects")).proposeUnits,
);
export const readDesk = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./readDesk")).readDesk,
);
export const writeRegister = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./deskEffects")).writeRegister,
);
export const mergeAgain = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./mergeEffect")).mergeAgain,
);
export const mergeFiles = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./mergeEffect")).mergeFiles,
);
export const writeDayPapers = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./mergeEffect")).writeDayPapers,
);
export const writeForms = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./mergeEffect")).writeForms,
);
export const writeRegistrations = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./mergeEffect")).writeRegistrations,
);
export const resumeSheets = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./resume")).resumeSheets,
);
export const acceptInTracker = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./acceptEffect")).acceptInTracker,
);
export const acceptInPlan = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./acceptEffect")).acceptInPlan,
);
export const writeAsOf = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./asOfEffect")).writeAsOf,
);
export const writeState = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./stateEffect")).writeState,
);
export const writeStatus = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./statusEffect")).writeStatus,
);
export const writePlan = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./writePlan")).writePlan,
);
export const rememberStatus = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./statusEffect")).rememberStatus,
);
export const writePeopleCounts = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./peopleCountsEffect")).writePeopleCounts,
);
export const compareTracker = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./secondRunEffects")).compareTracker,
);
export const writeChanges = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./secondRunEffects")).writeChanges,
);
export const writeExtract = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./secondRunEffects")).writeExtract,
);
export const addLate = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./mergedEffect")).addLate,
);
export const readMergedLists = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./mergedEffect")).readMergedLists,
);
export const writePlates = lateFunction(
  async () => (await import(/* webpackChunkName: "effects" */ "./mergedEffect")).writePlates,
);
