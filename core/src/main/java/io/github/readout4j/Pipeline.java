package io.github.readout4j;

import io.github.readout4j.agreement.AgreementFinder;
import io.github.readout4j.encounter.EncounterFinder;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Diagnostic;
import io.github.readout4j.model.Encounter;
import io.github.readout4j.model.Position;
import io.github.readout4j.model.Readout;
import io.github.readout4j.position.PositionFinder;
import io.github.readout4j.sentence.SentenceReader;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.speaker.IssuerFinder;
import io.github.readout4j.speaker.SpeakerResolver;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.statement.Report;
import io.github.readout4j.statement.StatementFinder;
import io.github.readout4j.text.DateFinder;
import io.github.readout4j.text.Document;
import io.github.readout4j.text.DocumentReader;
import java.util.ArrayList;
import java.util.List;

/** The stages and their order. Immutable, safe to share between threads. */
record Pipeline(
    DocumentReader documents,
    DateFinder dateFinder,
    SentenceReader sentenceReader,
    MentionFinder mentionFinder,
    SpeakerResolver speakerResolver,
    IssuerFinder issuerFinder,
    EncounterFinder encounterFinder,
    StatementFinder statementFinder,
    PositionFinder positionFinder,
    AgreementFinder agreementFinder,
    Coverage coverage) {

  static Pipeline of(Tables tables) {
    // The tagging model takes as long to read as all word lists together.
    Loading<SentenceReader> loading = Loading.begin(() -> SentenceReader.of(tables));
    DocumentReader documents = DocumentReader.standard();
    DateFinder dates = DateFinder.standard();
    MentionFinder mentions = MentionFinder.of(tables);
    SpeakerResolver speakers = SpeakerResolver.standard();
    EncounterFinder encounters = EncounterFinder.standard();
    StatementFinder statements = StatementFinder.of(tables);
    PositionFinder positions = PositionFinder.of(tables);
    AgreementFinder agreements = AgreementFinder.of(tables);
    Coverage coverage = Coverage.of(tables);
    SentenceReader sentences = loading.part();
    return new Pipeline(
        documents,
        dates,
        sentences,
        mentions,
        speakers,
        new IssuerFinder(sentences, mentions, speakers),
        encounters,
        statements,
        positions,
        agreements,
        coverage);
  }

  Readout run(ReadoutSource source, int maxLength) {
    String parsed = Limit.of(source.text(), maxLength);
    DateFinder.Dates found = dateFinder.find(documents.read(parsed), source.publishedOn());
    Document document = found.document();
    List<DateMention> dates = found.mentions();
    Sentences sentences = sentenceReader.read(document);
    Mentions mentions = mentionFinder.find(sentences, found.day());
    Speakers speakers = speakerResolver.resolve(sentences, mentions);
    List<Encounter> encounters = encounterFinder.find(sentences, mentions, speakers, dates);
    List<Report> reports = statementFinder.find(sentences, mentions, speakers);
    List<Position> positions = positionFinder.find(sentences, mentions, speakers, reports);
    List<Agreement> agreements =
        agreementFinder.find(sentences, mentions, speakers, reports, dates);
    List<Diagnostic> diagnostics = new ArrayList<>(Limit.diagnose(source.text(), parsed));
    diagnostics.addAll(coverage.diagnose(sentences, reports));
    boolean tells = !encounters.isEmpty() || !reports.isEmpty();
    diagnostics.addAll(Suitability.diagnose(document, dates, tells));
    return new Assembler(
            source.text(), document, speakers, issuerFinder.find(sentences, mentions, speakers))
        .readout(dates, encounters, reports, positions, agreements, diagnostics);
  }
}
