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
import type { AnswerSheetDraft } from "./types/answer-sheet-draft.js";
import type { AuditedDecision } from "./types/audited-decision.js";
import type { ConsentStates } from "./types/consent-states.js";
import type { Decision } from "./types/decision.js";
import type { EffectsOfWithdrawal } from "./types/effects-of-withdrawal.js";
import type { Guide } from "./types/guide.js";
import type { JourneyExport } from "./types/journey-export.js";
import type { OfferSeen } from "./types/offer-seen.js";
import type { PossibleSteps } from "./types/possible-steps.js";
import type { ProgrammeReview } from "./types/programme-review.js";
import type { RequestsSeen } from "./types/requests-seen.js";
import type { ScoreExplanation } from "./types/score-explanation.js";
import type { SharedNotes } from "./types/shared-notes.js";
import type { SharedPlan } from "./types/shared-plan.js";
import type { ScoreOfTheQuestionsThatBothListsAsk, OneOfTwoWebsSideBySide, SideBySide } from "./types/side-by-side.js";

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
  "answer-sheet-draft": AnswerSheetDraft;
  "audited-decision": AuditedDecision;
  "consent-states": ConsentStates;
  decision: Decision;
  "effects-of-withdrawal": EffectsOfWithdrawal;
  guide: Guide;
  "journey-export": JourneyExport;
  "offer-seen": OfferSeen;
  "possible-steps": PossibleSteps;
  "programme-review": ProgrammeReview;
  "requests-seen": RequestsSeen;
  "score-explanation": ScoreExplanation;
  "shared-notes": SharedNotes;
  "shared-plan": SharedPlan;
  "side-by-side": SideBySide;
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

  const score = (of: DimensionScore | ScoreOfTheQuestionsThatBothListsAsk) =>
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
      case "offered":
        return `${what}: ${label("role", event.offered.recipient.role)}, ${label("access-mode", event.offered.mode)}`;
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
  const scores = (of: Record<string, DimensionScore | ScoreOfTheQuestionsThatBothListsAsk>) =>
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

  const inLanguage = (of: Record<string, string>) => there(of[texts.language] ?? Object.values(of)[0], "language");
  const profile = (of: Profile | OneOfTwoWebsSideBySide) => [questionnaireTitle(of.questionnaire), ...scores(of.dimensions)];
  const access = (of: Pick<Decision, "recipient" | "purpose" | "mode">) =>
    `${label("role", of.recipient.role)}, ${label("purpose", of.purpose)}, ${label("access-mode", of.mode)}`;

  return {
    "answer-sheet-draft": (of) => [title("answer-sheet-draft"), ...(of.takenOn === undefined ? [] : [`${of.takenOn}`])],
    "audited-decision": (of) => [
      of.permitted ? "ja" : "nee",
      access(of),
      ...(of.reason === undefined ? [] : [label("denial-reason", of.reason)]),
    ],
    "consent-states": (of) =>
      of.requests.map((one) => `${label("role", one.request.recipient.role)}: ${label("consent-state", one.state)}`),
    decision: (of) => [of.permitted ? "ja" : "nee", access(of)],
    "effects-of-withdrawal": (of) => [
      title("effects-of-withdrawal"),
      ...of.copies.map((copy) => `${label("role", copy.recipient.role)}, ${copy.sharedAt}`),
      ...of.roundsToLeave,
      ...of.irreversible.map((one) => label("irreversible", one)),
    ],
    guide: (of) => [
      inLanguage(of.title),
      inLanguage(of.about),
      ...of.sections.flatMap((section) => [inLanguage(section.label), ...section.lines.map(inLanguage)]),
    ],
    "journey-export": (of) => [
      ...of.sheets.flatMap(sheet),
      ...of.profiles.flatMap(profile),
      ...of.receipts.map((receipt) => consentEvent(receipt.event)),
      ...of.conversations.flatMap(conversation),
      ...of.plans.flatMap(plan),
    ],
    "offer-seen": (of) => [`${label("occasion", of.occasion)}: ${label("offer-view-state", of.state)}`],
    "possible-steps": (of) =>
      of.steps.map(
        (one) =>
          `${label("journey-step", one.step)}${one.reason === undefined ? "" : `: ${label("not-possible-reason", one.reason)}`}`,
      ),
    "programme-review": (of) => [
      ...of.findings.map(
        (one) => `${label("programme-area", one.about)}: ${there(texts.findings[one.code], one.code).question}`,
      ),
      ...(of.setAside ?? []).map((one) => one.reason),
    ],
    "requests-seen": (of) =>
      of.requests.map((one) => `${label("role", of.recipient.role)}: ${label("request-view-state", one.state)}`),
    "score-explanation": (of) => [
      inLanguage(of.text),
      ...profile(of.profile),
      ...Object.values(of.answers).flatMap((answers) =>
        Object.entries(answers).map(
          ([code, answer]) => `${item(of.profile.questionnaire, code)}: ${answer ?? "overgeslagen"}`,
        ),
      ),
    ],
    "shared-notes": (of) => [access(of), ...of.notes],
    "shared-plan": (of) => [
      access(of),
      ...(of.actions ?? []).map((action) => `${action.what} – ${label("action-state", action.state)}`),
      ...(of.needs ?? []).flatMap(need),
    ],
    "side-by-side": (of) => [
      ...profile(of.earlier),
      ...profile(of.later),
      ...[...of.items, ...(of.talkAbout ?? [])].map((code) => item(of.later.questionnaire, code)),
    ],
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
    profile,
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
      access(of),
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
