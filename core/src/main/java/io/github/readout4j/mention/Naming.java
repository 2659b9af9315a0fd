package io.github.readout4j.mention;

import java.util.Optional;

/**
 * What the words of a mention tell of whom they name.
 *
 * @param name the name as the text has it, without title: "Joseph R. Biden, Jr."; empty for a
 *     person without one, the words without article for anyone else
 * @param title the title as the text has it, without the country; empty if none
 * @param role the class of the title, such as {@code HEAD_OF_STATE}; empty if none
 * @param country the ISO 3166-1 alpha-2 code of the country that the words name
 * @param organization the body that the person belongs to
 * @param gender what honorific, title, given name or pronoun tell
 * @param plural whether several are meant
 * @param count how many the words say there are, 0 if they do not
 * @param head the noun that heads the words, in lower case and singular where known
 */
public record Naming(
    String name,
    String title,
    String role,
    Optional<String> country,
    Optional<String> organization,
    Gender gender,
    boolean plural,
    int count,
    String head) {

  static Builder builder() {
    return new Builder();
  }

  /** Collects what the readers of a mention find. */
  static final class Builder {
    private String name = "";
    private String title = "";
    private String role = "";
    private Optional<String> country = Optional.empty();
    private Optional<String> organization = Optional.empty();
    private Gender gender = Gender.UNKNOWN;
    private boolean plural;
    private int count;
    private String head = "";

    Builder name(String value) {
      name = value;
      return this;
    }

    Builder title(String value) {
      title = value;
      return this;
    }

    Builder role(String value) {
      role = value;
      return this;
    }

    Builder country(Optional<String> value) {
      country = value;
      return this;
    }

    Builder organization(Optional<String> value) {
      organization = value;
      return this;
    }

    Builder gender(Gender value) {
      gender = value;
      return this;
    }

    Builder plural(boolean value) {
      plural = value;
      return this;
    }

    Builder count(int value) {
      count = value;
      return this;
    }

    Builder head(String value) {
      head = value;
      return this;
    }

    Naming build() {
      return new Naming(name, title, role, country, organization, gender, plural, count, head);
    }
  }
}
