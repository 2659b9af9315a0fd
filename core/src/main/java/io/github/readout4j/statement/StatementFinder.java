package io.github.readout4j.statement;

import io.github.readout4j.clause.ClauseReader;
import io.github.readout4j.lexicon.Attitudes;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.sentence.QuotationIndex;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.speaker.Speakers;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what was said: sentences with their mentions and speakers go in, reports come out, in the
 * order of their cues.
 *
 * <p>Immutable, safe to share between threads.
 */
public final class StatementFinder {

  private final ClauseReader clauses;
  private final CueFinder cues;
  private final NounCues nouns;
  private final Circumstances circumstances;

  private StatementFinder(
      ClauseReader clauses, CueFinder cues, NounCues nouns, Circumstances circumstances) {
    this.clauses = clauses;
    this.cues = cues;
    this.nouns = nouns;
    this.circumstances = circumstances;
  }

  /** Returns the finder over the shipped lexicon. */
  public static StatementFinder standard() {
    return of(Tables.shipped());
  }

  /** Returns the finder over the tables. */
  public static StatementFinder of(Tables tables) {
    SpeechNouns nouns = SpeechNouns.standard();
    return new StatementFinder(
        new ClauseReader(VerbForms.of(tables)),
        new CueFinder(ReportingVerbs.of(tables), nouns, Attitudes.standard()),
        new NounCues(nouns),
        new Circumstances(nouns));
  }

  /** Returns the reports of the document. */
  public List<Report> find(Sentences sentences, Mentions mentions, Speakers speakers) {
    List<Draft> drafts = new ArrayList<>();
    SentenceStatements verbs = new SentenceStatements(cues, nouns, circumstances);
    Attributions attributions = new Attributions(cues);
    QuotationIndex quotations = new QuotationIndex(sentences.quotations());
    for (Sentence sentence : sentences.sentences()) {
      if (isRead(sentence)) {
        SentenceView view =
            new SentenceView(
                sentence,
                clauses.read(sentence, mentions.in(sentence.index())),
                mentions.in(sentence.index()),
                speakers,
                quotations);
        drafts.addAll(attributions.merge(view, verbs.find(view)));
      }
    }
    drafts.addAll(new Turns(sentences, mentions, speakers).find());
    List<Draft> quoted = new Quotations(sentences).extend(drafts);
    return new Assembly(sentences).reports(quoted);
  }

  private static boolean isRead(Sentence sentence) {
    return switch (sentence.block().kind()) {
      case PARAGRAPH, LIST_ITEM -> true;
      default -> false;
    };
  }
}
