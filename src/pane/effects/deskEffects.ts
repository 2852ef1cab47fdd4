/** Writes the sheets that keep what people decided: findings let be, and the register of units. */
import type { IgnoredFinding, ReviewedFinding } from "../../model/finding";
import { EMPTY_REGISTER, type MergeAnswer, type RegisterProposal, type UnitRegister } from "../../model/register";
import type { DocumentUnit } from "../../model/quota";
import type { SheetModel } from "../../model/sheet";
import type { TableUpdate } from "../../model/tableUpdate";
import { describeFinding } from "../../locales/findings";
import type { LocaleId } from "../../locales/locale";
import type { ReasonChange } from "../../pipeline";
import { readDesk, readTablesOf } from "./readDesk";
import { loadPipeline, refuse, type World } from "./world";
import type { Desk, Plan } from "../session/sessionState";

/** The sheet of findings of a plan, where it has any. Reasons of faults that are gone come along from its earlier sheet. */
export async function toFindingsSheets(world: World, plan: Plan, locale: LocaleId): Promise<readonly SheetModel[]> {
  const { findings } = plan.review;
  if (findings.length === 0) return [];
  const { composeFindingsSheet, readIgnored } = await loadPipeline();
  const before = await readTablesOf(world, "findings", namesOfFindings(plan));
  const ignored = [...before.flatMap(({ content }) => readIgnored(content)), ...toIgnored(plan, locale)];
  return [composeFindingsSheet(findings, ignored, locale)];
}

function namesOfFindings({ written }: Plan): readonly string[] {
  return (written?.sheets ?? []).filter(({ role }) => role === "findings").map(({ name }) => name);
}

function toIgnored({ review, ignored }: Plan, locale: LocaleId): readonly IgnoredFinding[] {
  return review.findings.flatMap((finding): readonly IgnoredFinding[] => {
    const reason = ignored.get(finding.key);
    return reason === undefined ? [] : [{ key: finding.key, reason, ...describeFinding(finding, locale) }];
  });
}

interface ReasonOptions {
  readonly desk: Desk;
  /** The plan on the screens. */
  readonly plan: Plan | undefined;
  readonly finding: ReviewedFinding | undefined;
  readonly locale: LocaleId;
}

/** Writes a reason beside its finding, or takes it away, in every sheet of the workbook that lists it. */
export async function keepReason(
  world: World,
  { key, reason }: ReasonChange,
  { desk, plan, finding, locale }: ReasonOptions,
): Promise<void> {
  const { addFinding, reasonUpdate } = await loadPipeline();
  const tables = await readTablesOf(world, "findings", desk.findings);
  const updates = tables.flatMap((table) => reasonUpdate(table, { key, reason }) ?? []);
  if (updates.length > 0) return updateTables(world, updates);
  // Not written yet: the reason goes along with the plan.
  if (!finding || reason === null || !plan?.written) return;
  const own = namesOfFindings(plan);
  const list = tables.findLast(({ content }) => own.includes(content.sheet));
  const update = list && addFinding(list, finding, { reason, locale });
  if (update) return updateTables(world, [update]);
  await addFindingsSheet(world, plan, { finding, reason, locale });
}

/** The workbook's last step is no longer the plan's write: its undo would take back something else. */
async function updateTables(world: World, updates: readonly TableUpdate[]): Promise<void> {
  for (const update of updates) {
    const result = await world.host.updateTable(update);
    if (!result.ok) {
      refuse(world, "write", result.problem);
      return;
    }
  }
  world.dispatch({ type: "workbook-changed" });
}

interface FirstReason {
  readonly finding: ReviewedFinding;
  readonly reason: string;
  readonly locale: LocaleId;
}

/** The tables were right when they were written: the first thing let be makes the sheet. */
async function addFindingsSheet(world: World, plan: Plan, { finding, reason, locale }: FirstReason): Promise<void> {
  const { composeFindingsSheet } = await loadPipeline();
  const ignored = { key: finding.key, reason, ...describeFinding(finding, locale) };
  const receipt = await world.host.write([composeFindingsSheet([finding], [ignored], locale)]);
  const sheet = receipt.ok ? receipt.value.sheets[0] : undefined;
  if (sheet) world.dispatch({ type: "findings-written", plan: plan.id, sheet });
  else if (!receipt.ok) refuse(world, "write", receipt.problem);
  await readDesk(world);
}

/** What a plan would add to the register. */
export async function proposeUnits(
  world: World,
  units: readonly DocumentUnit[],
  register: UnitRegister = EMPTY_REGISTER,
): Promise<void> {
  const { proposeRegister } = await loadPipeline();
  world.dispatch({ type: "register-proposed", proposal: proposeRegister(units, register) });
}

interface RegisterOptions {
  readonly proposal: RegisterProposal;
  readonly answers: ReadonlyMap<string, MergeAnswer>;
  readonly locale: LocaleId;
}

/** Writes the register onto its sheet, or on as the answers change it; what people typed in between counts. */
export async function writeRegister(
  world: World,
  { register }: Desk,
  { proposal, answers, locale }: RegisterOptions,
): Promise<void> {
  const { acceptProposal, composeRegisterSheet, readRegister, registerUpdate } = await loadPipeline();
  const [list] = register ? await readTablesOf(world, "units", [register.sheet]) : [];
  const before = list ? readRegister(list.content) : EMPTY_REGISTER;
  const after = acceptProposal(before, proposal, answers);
  world.dispatch({ type: "write-started" });
  const update = list && registerUpdate(list, after, locale);
  // A sheet that lost its headings can take nothing: the register gets a new one.
  const result = update
    ? await world.host.updateTable(update)
    : await world.host.write([composeRegisterSheet(after, locale)]);
  if (!result.ok) {
    refuse(world, "write", result.problem);
    return;
  }
  world.dispatch({ type: "workbook-changed" });
  world.dispatch({ type: "register-written", units: after.units.length });
  await readDesk(world);
}
