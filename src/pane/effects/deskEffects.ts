/** Reads and writes the sheets that keep what people decided: findings let be, and the register of units. */
import { findOurTable, type OurTable } from "../../model/ourTables";
import type { IgnoredFinding, ReviewedFinding } from "../../model/finding";
import { EMPTY_REGISTER, type MergeAnswer, type RegisterProposal, type UnitRegister } from "../../model/register";
import type { DocumentUnit } from "../../model/quota";
import type { SheetModel } from "../../model/sheet";
import type { RangeContent } from "../../model/source";
import { describeFinding } from "../../locales/findings";
import type { LocaleId } from "../../locales/locale";
import type { ReasonChange } from "../../pipeline";
import { writeCells } from "./effects";
import { loadPipeline, refuse, type World } from "./world";
import type { Desk, Plan } from "../session/sessionState";

/** Where our desk sheets are and what they say now. */
export async function readDesk(world: World): Promise<void> {
  const tables = await world.host.findTables();
  if (!tables.ok) return;
  const namesOf = (role: OurTable): readonly string[] =>
    tables.value.filter(({ name }) => findOurTable(name) === role).map(({ sheet }) => sheet);
  const [findings, registers] = [namesOf("findings"), namesOf("units")];
  const desk = findings.length + registers.length === 0 ? NOTHING : await toDesk(world, findings, registers);
  world.dispatch({ type: "desk-read", desk });
}

const NOTHING: Desk = { findings: [], reasons: new Map() };

async function toDesk(world: World, findings: readonly string[], registers: readonly string[]): Promise<Desk> {
  const { readReasons, readRegister } = await loadPipeline();
  const listed = (await readSheets(world, findings)).flatMap((content) => [...readReasons(content)]);
  const given = listed.filter(([, reason]) => reason !== "");
  const lists = await readSheets(world, registers);
  const list = lists.find((content) => readRegister(content).units.length > 0) ?? lists[0];
  return {
    findings,
    // A reason in any of the sheets counts.
    reasons: new Map([...listed, ...given]),
    ...(list ? { register: { sheet: list.sheet, units: readRegister(list) } } : {}),
  };
}

async function readSheets({ host }: World, names: readonly string[]): Promise<readonly RangeContent[]> {
  const contents: RangeContent[] = [];
  for (const sheet of names) {
    const content = await host.readRange({ kind: "sheet", sheet });
    if (content.ok) contents.push(content.value);
  }
  return contents;
}

/** The sheet of findings of a plan, where it has any. Reasons of faults that are gone come along from its earlier sheet. */
export async function toFindingsSheets(world: World, plan: Plan, locale: LocaleId): Promise<readonly SheetModel[]> {
  const { findings } = plan.review;
  if (findings.length === 0) return [];
  const { composeFindingsSheet, readIgnored } = await loadPipeline();
  const before = await readSheets(world, namesOfFindings(plan));
  const ignored = [...before.flatMap((content) => readIgnored(content)), ...toIgnored(plan, locale)];
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
  const { appendFinding, reasonCells } = await loadPipeline();
  const contents = await readSheets(world, desk.findings);
  const edits = contents.flatMap((content) => reasonCells(content, { key, reason }));
  if (edits.length > 0) return writeCells(world, edits);
  // Not written yet: the reason goes along with the plan.
  if (!finding || reason === null || !plan?.written) return;
  const own = namesOfFindings(plan);
  const list = contents.findLast(({ sheet }) => own.includes(sheet));
  if (list) return writeCells(world, appendFinding(list, finding, { reason, locale }));
  await addFindingsSheet(world, plan, { finding, reason, locale });
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
  const { acceptProposal, composeRegisterSheet, readRegister, registerCells } = await loadPipeline();
  const [content] = register ? await readSheets(world, [register.sheet]) : [];
  const before = content ? readRegister(content) : EMPTY_REGISTER;
  const after = acceptProposal(before, proposal, answers);
  world.dispatch({ type: "write-started" });
  const cells = content ? registerCells(content, after, locale) : [];
  // A sheet that lost its headings can take nothing: the register gets a new one.
  const result =
    cells.length > 0
      ? await world.host.writeCells(cells)
      : await world.host.write([composeRegisterSheet(after, locale)]);
  if (!result.ok) {
    refuse(world, "write", result.problem);
    return;
  }
  world.dispatch({ type: "workbook-changed" });
  world.dispatch({ type: "register-written", units: after.units.length });
  await readDesk(world);
}
