/** One question about the company, answered by one of a few words. */
interface QuestionPlan {
  /** As the command line and the rules name it. */
  readonly id: string;
  /** Name of the setting that keeps the answer. */
  readonly setting: string;
  readonly question: string;
  /** Words that the cell takes: short, and without a comma, which would divide the list. */
  readonly answers: readonly string[];
  /** What a typical small software company answers (docs/profile.md). */
  readonly typical: string;
  /** Why it is asked: what depends on it. */
  readonly why: string;
}

/** The questions of the company profile, in the order in which they are asked. */
export const PROFILE_QUESTIONS = [
  {
    id: "people",
    setting: "Profile: people",
    question: "How many people work in the scope?",
    answers: ["1 person", "2 to 9", "10 to 49", "50 to 249", "250 or more"],
    typical: "10 to 49",
    why: "A few people need the same rules as many, with fewer papers and fewer owners.",
  },
  {
    id: "premises",
    setting: "Profile: premises",
    question: "Which premises belong to the scope?",
    answers: ["None", "Shared or serviced office", "Offices of our own", "Offices and other sites"],
    typical: "Shared or serviced office",
    why: "Doors, walls and alarms matter only where there is a building.",
  },
  {
    id: "remote-work",
    setting: "Profile: remote work",
    question: "Do people work from home or on the road?",
    answers: ["No", "Some of the time", "Nearly always"],
    typical: "Some of the time",
    why: "Work outside the premises needs rules and devices of its own.",
  },
  {
    id: "private-devices",
    setting: "Profile: private devices",
    question: "Do people use private devices for work?",
    answers: ["No", "Phones only", "Computers too"],
    typical: "Phones only",
    why: "It decides what can be demanded of the devices that hold your information.",
  },
  {
    id: "software",
    setting: "Profile: software",
    question: "Do you build software, for yourselves or for others?",
    answers: ["No", "Scripts and settings only", "Yes"],
    typical: "Yes",
    why: "Controls on secure development apply to those who develop.",
  },
  {
    id: "software-by-others",
    setting: "Profile: software by others",
    question: "Does anybody outside build software for you?",
    answers: ["No", "Yes"],
    typical: "No",
    why: "Development that is handed out stays yours to answer for: its controls then apply as well.",
  },
  {
    id: "cloud",
    setting: "Profile: cloud",
    question: "Which cloud services do you use?",
    answers: ["None", "Ready-made applications", "Platforms or servers too"],
    typical: "Platforms or servers too",
    why: "Choosing, using and leaving cloud services has a control of its own.",
  },
  {
    id: "server-room",
    setting: "Profile: server room",
    question: "Do you run servers or network equipment on premises of yours?",
    answers: ["No", "A network cabinet", "A server room", "A data centre"],
    typical: "No",
    why: "Rooms with equipment need power, cooling, safe cables and strict conduct.",
  },
  {
    id: "outside-firms",
    setting: "Profile: outside firms",
    question: "Do outside firms or freelancers reach your systems or information?",
    answers: ["No", "Some do", "They run our IT"],
    typical: "Some do",
    why: "Their contracts and their work have to be looked after.",
  },
  {
    id: "personal-data",
    setting: "Profile: personal data",
    question: "Whose personal data do you hold (sensitive: health, faith, children and the like)?",
    answers: ["Our staff only", "Customers or users too", "Sensitive data too"],
    typical: "Customers or users too",
    why: "Privacy law asks for more the more people and the more sensitive data there are.",
  },
  {
    id: "card-payments",
    setting: "Profile: card payments",
    question: "Do you take payments by card?",
    answers: ["No", "Through a payment service", "We handle card data"],
    typical: "Through a payment service",
    why: "Card schemes put security duties into their contracts.",
  },
  {
    id: "regulation",
    setting: "Profile: regulation",
    question:
      "Do laws set security duties for your sector (NIS2, DORA, health, energy and others)?",
    answers: ["No", "For our customers", "For us"],
    typical: "For our customers",
    why: "Such laws are a reason of their own for a control, for you or for your customers.",
  },
  {
    id: "customer-contracts",
    setting: "Profile: customer contracts",
    question: "Do contracts with customers ask for security?",
    answers: ["No", "Yes"],
    typical: "Yes",
    why: "What a contract demands is a reason for a control, and customers will ask for proof.",
  },
  {
    id: "downtime",
    setting: "Profile: downtime",
    question: "How long may your main service stand still?",
    answers: ["Several days", "A day", "A few hours", "Minutes"],
    typical: "A day",
    why: "The shorter the time, the more backup, spare parts and practice it takes.",
  },
  {
    id: "paper-and-media",
    setting: "Profile: paper and media",
    question: "Do you keep confidential paper, or carry data on USB sticks, disks or tapes?",
    answers: ["No", "Yes"],
    typical: "No",
    why: "Paper and media are labelled, locked away and destroyed by rules of their own.",
  },
  {
    id: "certificates",
    setting: "Profile: certificates",
    question: "What has been certified or examined already?",
    answers: ["Nothing", "ISO 27001", "Another management system", "Security by another report"],
    typical: "Nothing",
    why: "Reviews and audits that exist already can be used.",
  },
  {
    id: "ai-building",
    setting: "Profile: AI building",
    question: "Do you build AI systems?",
    answers: ["No", "On ready-made models", "We train or tune models"],
    typical: "On ready-made models",
    why: "Controls on designing AI and on its data apply to those who build it.",
  },
  {
    id: "ai-for-others",
    setting: "Profile: AI for others",
    question: "Do customers or the public use AI systems of yours?",
    answers: ["No", "Yes"],
    typical: "Yes",
    why: "Those who offer AI owe their users information, and customers a division of duties.",
  },
  {
    id: "ai-from-others",
    setting: "Profile: AI from others",
    question: "Do you use AI services, models or tools of others?",
    answers: ["No", "Yes"],
    typical: "Yes",
    why: "Rules for use, and for those who supply the AI, depend on it.",
  },
  {
    id: "ai-high-stakes",
    setting: "Profile: AI high stakes",
    question: "Could an AI system weigh on people's work, credit, health, safety or rights?",
    answers: ["No", "Not sure", "Yes"],
    typical: "No",
    why: "The more is at stake for people, the deeper the assessment, and laws may apply.",
  },
] as const satisfies readonly QuestionPlan[];

/** A question of the company profile. */
export type ProfileQuestion = QuestionPlan & { readonly id: QuestionId };

/** Id of a question of the company profile. */
export type QuestionId = (typeof PROFILE_QUESTIONS)[number]["id"];
