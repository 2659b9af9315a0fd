package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.SpeechNouns;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.lexicon.VerbForms;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives tokens their parts of speech.
 *
 * <p>A statistical model tags the sentence; the forms of reporting verbs, on which it errs most
 * ("highlighted" as adjective, "noting" as noun), are then read by their neighbours. Immutable.
 */
final class Tagger {

  private static final String MODEL = "en-pos-maxent.bin";

  private final TaggingModel model;
  private final VerbTags verbTags;

  private Tagger(TaggingModel model, VerbTags verbTags) {
    this.model = model;
    this.verbTags = verbTags;
  }

  static Tagger of(Tables tables) {
    try (InputStream in = Tagger.class.getClassLoader().getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "no tagging model " + MODEL + " on the class or module path");
      }
      return new Tagger(
          TaggingModelReader.read(in), new VerbTags(VerbForms.of(tables), SpeechNouns.standard()));
    } catch (IOException fault) {
      throw new IllegalStateException("cannot read the tagging model " + MODEL, fault);
    }
  }

  /** Returns a tagger for one document; not safe to share. */
  Session session() {
    return new Session(
        new TagSearch(model, PennTags.openClasses(model.tags())), model.tags(), verbTags);
  }

  /** Tags the sentences of one document, one after the other. */
  record Session(TagSearch search, List<String> names, VerbTags verbTags) {

    List<Token> tag(List<Token> tokens) {
      String[] words = new String[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = spelling(tokens.get(i));
      }
      String[] tags = new String[words.length];
      int[] found = search.tags(words);
      for (int i = 0; i < tags.length; i++) {
        tags[i] = names.get(found[i]);
      }
      List<Token> tagged = new ArrayList<>(words.length);
      for (int i = 0; i < words.length; i++) {
        Token token = tokens.get(i).tagged(PennTags.universal(tokens, tags, i));
        tagged.add(tags[i].equals("VBN") ? token.asParticiple() : token);
      }
      return verbTags.mend(NounPhraseTags.mend(tagged));
    }

    /** The model was trained on running text: a word in capitals is unknown to it. */
    private static String spelling(Token token) {
      String text = token.text();
      return text.length() > 4
              && !Character.isLowerCase(text.charAt(1))
              && text.equals(text.toUpperCase(Locale.ROOT))
          ? text.charAt(0) + token.lower().substring(1)
          : text;
    }
  }
}
