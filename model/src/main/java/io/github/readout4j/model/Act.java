package io.github.readout4j.model;

/**
 * What a speaker does by saying something: the illocutionary act that the reporting predicate
 * expresses.
 *
 * <p>The notion is that of speech act theory (J. L. Austin, <i>How to Do Things with Words</i>,
 * 1962; J. R. Searle, <i>Speech Acts</i>, 1969); the acts are those that readouts report. An act is
 * read from the cue alone: "reiterated his support" is {@link #AFFIRM}, "expressed support" is
 * {@link #SUPPORT}.
 */
public enum Act {
  /** Tells something without further colour: said, noted, added, recalled. */
  SAY,

  /** Gives weight: stressed, underscored, highlighted, made clear. */
  EMPHASIZE,

  /** Says again or confirms: reaffirmed, reiterated, confirmed. */
  AFFIRM,

  /** Values or praises: welcomed, commended, applauded, paid tribute to. */
  WELCOME,

  /** Thanks someone: thanked, expressed gratitude to. */
  THANK,

  /** Congratulates someone: congratulated, offered congratulations. */
  CONGRATULATE,

  /** Shares grief: expressed condolences, extended sympathy. */
  CONDOLE,

  /** Condemns or criticizes: condemned, deplored. */
  CONDEMN,

  /** Is worried: expressed concern, voiced fears. */
  CONCERN,

  /** Hopes or wishes: hoped, looked forward to. */
  HOPE,

  /** Takes the side of someone or something: supported, backed, expressed support. */
  SUPPORT,

  /** Presses others to act: urged, called on, encouraged, proposed. */
  URGE,

  /** Asks one party for something: asked, invited, sought. */
  REQUEST,

  /** Warns: warned, cautioned. */
  WARN,

  /** Calls a claim untrue or refuses: denied, rejected, refuted. */
  DENY,

  /** Holds someone responsible for a wrong: accused, blamed, alleged. */
  ACCUSE,

  /** Binds itself: pledged, vowed, offered, expressed readiness. */
  COMMIT,

  /** Is of one mind with another: agreed, concurred, decided together. */
  AGREE,

  /** Talks about a topic: discussed, exchanged views on, reviewed, raised. */
  DISCUSS,

  /** Brings news: briefed, informed, announced, outlined. */
  INFORM,

  /** Holds a view: believes, considers, expressed confidence. */
  BELIEVE
}
