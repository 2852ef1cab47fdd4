/** Everything a person can do in the pane, as the screens call it. */
import type { Edit, ValueEdit } from "../../model/finding";
import type { Origin, Place } from "../../model/origin";
import type { PlainDate } from "../../model/plainDate";
import type { Reading } from "../../model/reading";
import type { ListRole, MergeChoices } from "../../model/registration";
import type { MergeAnswer, RegisterProposal } from "../../model/register";
import type { Review } from "../../model/review";
import type { Task, TaskState } from "../../model/task";
import type { ClassedTask } from "../../model/taskClass";
import type { SecondRunChoices } from "../../model/secondRun";
import type { TrackerChanges } from "../facts/trackerChanges";
import type { RibbonStep } from "./ribbonStep";
import type { Input, Plan, ReviewPart, Settings, StatusChoices, Subpage, Tab } from "./sessionState";

export interface Actions {
  readonly leaveWelcome: () => void;
  /** What a button of the ribbon opened the pane for. */
  readonly followStep: (step: RibbonStep) => void;
  readonly trySample: () => void;
  readonly openTab: (tab: Tab) => void;
  readonly openSubpage: (subpage: Subpage) => void;
  readonly goBack: () => void;
  readonly openFinding: (key: string) => void;
  readonly closeFinding: () => void;
  readonly openParts: (parts: readonly ReviewPart[]) => void;
  readonly ignoreFinding: (key: string, reason: string) => void;
  readonly restoreFinding: (key: string) => void;
  /** Fixes the day on which everything counts; undefined: the computer's day. */
  readonly changeAsOf: (day: PlainDate | undefined) => void;
  /** The office takes a day for tasks without one: in the tracker, or in the plan where none stands. */
  readonly acceptDay: (plan: Plan, tasks: readonly ClassedTask[], day: PlainDate) => void;
  /** Says how a task of the tracker stands. */
  readonly changeState: (task: Task, state: TaskState) => void;
  readonly changeSettings: (settings: Partial<Settings>) => void;
  readonly read: (inputs: readonly Input[]) => void;
  readonly cancelRead: () => void;
  readonly choosePlan: (plan: string) => void;
  readonly edit: (plan: Plan, edits: readonly Edit[]) => void;
  /** Makes rows of a passage that was not understood. */
  readonly addRows: (plan: Plan, passage: Origin, as: "task" | "group") => void;
  /** Takes back rows that the person made of a passage. */
  readonly dropRows: (plan: Plan, passage: Origin) => void;
  readonly write: (plan: Plan) => void;
  readonly chooseStatus: (choices: Partial<StatusChoices>) => void;
  /** Writes the status sheet of what stands in the plan's tracker now. */
  readonly writeStatus: (plan: Plan, tracker: Review) => void;
  /** Reads and merges returned lists: to be added to those that stand in the workbook, or on sheets of their own. */
  readonly merge: (plan: Plan, quota: Reading, files: readonly File[], mode: "add" | "anew") => void;
  readonly cancelMerge: () => void;
  /** Merges the same lists again under other answers. */
  readonly answerMerge: (quota: Reading, choices: MergeChoices) => void;
  /** Reads the lists again with another meaning of a column. */
  readonly chooseColumn: (plan: Plan, quota: Reading, label: string, role: ListRole) => void;
  readonly writeRegistrations: (plan: Plan) => void;
  /** A list to check in by and name plates, of the people merged. */
  readonly writeDayPapers: (plan: Plan) => void;
  /** Name plates alone, of everybody or of those whose lists came late. */
  readonly writePlates: (plan: Plan, whose: "all" | "late") => void;
  /** Counts the people of a plan that is a list, on sheets of their own. */
  readonly countPeople: (plan: Plan) => void;
  readonly writeForms: (plan: Plan, quota: Reading) => void;
  /** Compares the plan with a tracker that stands in the workbook. */
  readonly compareTracker: (plan: Plan, sheet: string) => void;
  readonly chooseChanges: (choices: SecondRunChoices) => void;
  readonly writeChanges: (changes: TrackerChanges) => void;
  /** Writes the tasks of one agency onto a sheet to be sent out. */
  readonly writeExtract: (plan: Plan, sheet: string, agency: string) => void;
  readonly undo: () => void;
  /** Writes a fix into the cells of our own sheet that it is about. */
  readonly fixLive: (review: Review, edits: readonly ValueEdit[]) => void;
  readonly goToPlace: (place: Place) => void;
  readonly goToSheet: (sheet: string) => void;
  /** What names that may mean one body mean; undefined takes an answer back. */
  readonly answerMerges: (answers: ReadonlyMap<string, MergeAnswer | undefined>) => void;
  readonly writeRegister: (proposal: RegisterProposal) => void;
  readonly dismissProblem: () => void;
}
