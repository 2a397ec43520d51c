// A small client in strict TypeScript: every golden document in Dutch, with labels from `texts` alone, without a cast.
import { readFileSync } from "node:fs";
import type { ActionPlan, Need } from "./types/action-plan.js";
import type { AnswerSheet } from "./types/answer-sheet.js";
import type { ConsentEvent, ConsentLedger } from "./types/consent-ledger.js";
import type { ConsentReceipt } from "./types/consent-receipt.js";
import type { Conversation, ConversationStep } from "./types/conversation.js";
import type { DimensionOutcome, GroupOutcome, GroupReport } from "./types/group-report.js";
import type { GroupTally } from "./types/group-tally.js";
import type { Journey } from "./types/journey.js";
import type { NeedEvent } from "./types/need.js";
import type { Problem } from "./types/problem.js";
import type { DimensionScore, Profile } from "./types/profile.js";
import type { Programme } from "./types/programme.js";
import type { Questionnaire } from "./types/questionnaire.js";
import type { SharedProfile } from "./types/shared-profile.js";
import type { Spot, TeamSession } from "./types/team-session.js";

/** The catalogue, as far as this client uses it. */
interface Texts {
  language: string;
  dimensions: Record<string, { label: string; description: string }>;
  questionnaires: Record<string, { title: string; items: Record<string, { label: string }> }>;
  lists: Record<string, Record<string, string>>;
  types: Record<string, Record<string, string>>;
  findings: Record<string, { question: string }>;
  texts: { schema: Record<string, string> };
}

/** Documents by kind: what the renderer of each takes. */
export interface Documents {
  "action-plan": ActionPlan;
  "answer-sheet": AnswerSheet;
  "consent-ledger": ConsentLedger;
  "consent-receipt": ConsentReceipt;
  conversation: Conversation;
  "group-report": GroupReport;
  "group-tally": GroupTally;
  journey: Journey;
  need: Need;
  problem: Problem;
  profile: Profile;
  programme: Programme;
  questionnaire: Questionnaire;
  "shared-profile": SharedProfile;
  "team-session": TeamSession;
}

function there<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no text for ${what}`);
  return value;
}

export function client(texts: Texts): { [K in keyof Documents]: (document: Documents[K]) => string[] } {
  const label = (list: string, code: string) => there(texts.lists[list]?.[code], `${list} ${code}`);
  const type = (of: string, code: string) => there(texts.types[of]?.[code], `${of} ${code}`);
  const title = (object: string) => there(texts.texts.schema[`object.${object}`], object);
  const dimension = (code: string) => there(texts.dimensions[code], code).label;
  // A variant has the items of its questionnaire; an own questionnaire brings its own labels.
  const item = (questionnaire: string, code: string) =>
    texts.questionnaires[there(questionnaire.split(";")[0], questionnaire)]?.items[code]?.label ?? "eigen item";
  const questionnaireTitle = (id: string) =>
    texts.questionnaires[there(id.split(";")[0], id)]?.title ?? "eigen vragenlijst";

  const score = (of: DimensionScore) =>
    "absent" in of ? label("absence-reason", of.absent) : of.score.toFixed(1).replace(".", ",");
  const outcome = (of: DimensionOutcome) => {
    if ("hidden" in of) return "niet getoond";
    return "absent" in of ? label("absence-reason", of.absent) : of.mean.toFixed(1).replace(".", ",");
  };
  const consentEvent = (event: ConsentEvent): string => {
    const what = type("consent-event", event.type);
    switch (event.type) {
      case "asked":
        return `${what}: ${label("role", event.asked.recipient.role)}, ${event.asked.purposes
          .map((purpose) => label("purpose", purpose))
          .join(" en ")}, ${label("access-mode", event.asked.mode)}`;
      case "given":
        return `${what}: ${label("consent-method", event.how)}`;
      case "shared":
        return `${what}: ${(event.scope.dimensions ?? []).map(dimension).join(", ")}`;
      case "refused":
      case "withdrawn":
      case "contributed":
        return what;
    }
  };
  const step = (event: ConversationStep): string => {
    const what = type("conversation-step", event.type);
    switch (event.type) {
      case "offer":
        return `${what}: ${label("occasion", event.occasion)}`;
      case "preparation":
        return `${what}: ${label("role", event.partner.role)}, ${label("place", event.setting.place)}`;
      case "talk":
        return `${what}: ${(event.topics ?? []).map((t) => `${label("topic-kind", t.kind)} – ${t.words}`).join("; ")}`;
      case "goal-named":
        return `${what}: ${event.goal.words}`;
      case "note":
        return `${what}: ${event.words}`;
      case "support-joined":
        return `${what}: ${label("role", event.support.who.role)}, ${label("support-through", event.support.through)}`;
      case "referral":
        return `${what}: ${label("referral-route", event.route)}`;
      case "follow-up":
        return `${what}: ${event.on}`;
      default:
        return what;
    }
  };
  const needEvent = (event: NeedEvent): string => {
    const what = type("need-event", event.type);
    if (event.type === "promised") return `${what}: ${event.by}, ${event.on}`;
    return event.type === "declined" ? `${what}: ${event.reason}` : what;
  };
  const spot = (of: Spot | undefined): string => {
    if (of === undefined) return "nog niet neergelegd";
    if (of.type === "on") return `${type("spot", of.type)}: ${dimension(of.dimension)}`;
    return of.type === "between"
      ? `${type("spot", of.type)}: ${dimension(of.one)}, ${dimension(of.other)}`
      : type("spot", of.type);
  };
  const scores = (of: Record<string, DimensionScore>) =>
    Object.entries(of).map(([code, one]) => `${dimension(code)}: ${score(one)}`);
  const group = (of: GroupOutcome): string[] =>
    "hidden" in of
      ? [`${of.group}: niet getoond`]
      : [
          `${of.group || "iedereen"}: ${of.respondents} mensen`,
          ...Object.entries(of.dimensions).map(([code, one]) => `${dimension(code)}: ${outcome(one)}`),
        ];
  const need = (of: Need): string[] => [
    `${label("addressee", of.addressee)}: ${of.words} – ${label("need-state", of.state)}`,
    ...(of.events ?? []).map(needEvent),
  ];
  const conversation = (of: Conversation) => [label("conversation-state", of.stage), ...of.steps.map(step)];
  const ledger = (of: ConsentLedger) => of.events.map(consentEvent);
  const sheet = (of: AnswerSheet) => [
    questionnaireTitle(of.questionnaire),
    ...Object.entries(of.answers).map(([code, answer]) => `${item(of.questionnaire, code)}: ${answer ?? "overgeslagen"}`),
    ...(of.talkAbout ?? []).map((code) => `wil praten over: ${item(of.questionnaire, code)}`),
  ];
  const plan = (of: ActionPlan): string[] => [
    of.decision,
    ...Object.entries(of.wheel.answers).map(([question, words]) => `${label("wheel-question", question)} ${words}`),
    ...(of.wheel.options ?? []).map((option) => `${label("option-kind", option.kind)}: ${option.words}`),
    ...(of.actions ?? []).map((action) => `${action.what} – ${label("action-state", action.state)}`),
    ...(of.needs ?? []).flatMap(need),
  ];

  return {
    "action-plan": plan,
    "answer-sheet": sheet,
    "consent-ledger": ledger,
    "consent-receipt": (of) => [`${title("consent-receipt")} ${of.number}`, consentEvent(of.event)],
    conversation,
    "group-report": (of) => [
      `${of.round}, ${of.controller}, ${label("audience", of.audience)}`,
      ...of.notices.map((notice) => label("notice", notice)),
      ...of.groups.flatMap(group),
    ],
    "group-tally": (of) => [
      `${of.people} mensen`,
      ...Object.entries(of.dimensions).map(([code, column]) => `${dimension(code)}: ${column.respondents}`),
    ],
    journey: (of) => [
      ...(of.sheets ?? []).flatMap(sheet),
      ...ledger(of.ledger),
      ...(of.conversations ?? []).flatMap(conversation),
      ...(of.plans ?? []).flatMap(plan),
    ],
    need,
    problem: (of) => [of.title, ...of.violations.map((violation) => violation.message)],
    profile: (of) => [questionnaireTitle(of.questionnaire), ...scores(of.dimensions)],
    programme: (of) => [
      of.name,
      ...(of.readiness ?? []).map((answer) => `${label("readiness-theme", answer.theme)}: ${label("readiness-state", answer.state)}`),
      ...(of.sponsors ?? []).map((sponsor) => `${label("party", sponsor.party)}: ${sponsor.commitment}`),
      ...(of.partners ?? []).map((partner) => label("role", partner.who.role)),
      ...(of.needs ?? []).flatMap((sent) => [label("need-theme", sent.theme), ...need(sent.need)]),
      ...(of.scans ?? []).flatMap((scan) => [
        label("scan-level", scan.level),
        ...(scan.initiatives ?? []).map((one) => `${label("initiative-kind", one.kind)}, ${label("named-as", one.naming)}`),
      ]),
      ...(of.setAside ?? []).map((aside) => there(texts.findings[aside.finding], aside.finding).question),
    ],
    questionnaire: (of) => [
      there(of.title[texts.language] ?? Object.values(of.title)[0], "title"),
      label("text-status", of.textStatus),
      ...of.items.map((one) => `${dimension(one.dimension)}, ${label("sensitivity", one.sensitivity)}`),
    ],
    "shared-profile": (of) => [
      `${label("role", of.recipient.role)}, ${label("purpose", of.purpose)}, ${label("access-mode", of.mode)}`,
      ...Object.entries(of.dimensions).map(([code, one]) => `${dimension(code)}: ${score(one)}`),
    ],
    "team-session": (of) => [
      `${label("team-kind", of.team)}: ${label("session-stage", of.stage)}`,
      of.question,
      ...of.notes.map((note) => `${note.words} – ${spot(note.spot)}`),
      ...(of.plan?.needs ?? []).flatMap(need),
    ],
  };
}

export const catalogue = (file: string): Texts => JSON.parse(readFileSync(file, "utf8"));
