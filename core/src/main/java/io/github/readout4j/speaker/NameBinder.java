package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.Naming;
import io.github.readout4j.model.SpeakerKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ties the mentions that name people, states and bodies to the speakers of those names. */
final class NameBinder {

  private static final int LONGEST_ACRONYM = 6;
  private static final int MOST_PEOPLE = 60;

  private final Registry registry;

  NameBinder(Registry registry) {
    this.registry = registry;
  }

  /** Ties a mention that has a name; others stay open. */
  void bind(Mention mention) {
    Naming naming = mention.naming();
    switch (mention.kind()) {
      case PERSON -> registry.person(mention);
      case STATE -> {
        if (naming.country().isPresent()) {
          bindState(mention, naming.country().get());
        }
      }
      case ORGANIZATION -> registry.bind(mention, List.of(organization(mention)));
      default -> {}
    }
  }

  private void bindState(Mention mention, String code) {
    Profile state = registry.state(code);
    String name = mention.naming().name();
    boolean side = mention.naming().head().equals("side");
    if (!side && (!state.isNamed() || name.contains(registry.countryName(code)))) {
      state.rename(name, true);
    }
    registry.bind(mention, List.of(state));
  }

  private Profile organization(Mention mention) {
    Naming naming = mention.naming();
    Profile officer = naming.organization().isEmpty() ? officer(naming.name()) : null;
    if (officer != null) {
      return officer;
    }
    String canonical = naming.organization().orElse(naming.name());
    Profile known = registry.lookUp(SpeakerKind.ORGANIZATION, canonical);
    if (known == null && isBare(naming)) {
      known = registry.lookUp(SpeakerKind.ORGANIZATION, "* " + naming.head());
    }
    Profile profile = known == null ? registry.named(SpeakerKind.ORGANIZATION, canonical) : known;
    registry.alias(SpeakerKind.ORGANIZATION, naming.name(), profile);
    if (!isBare(naming)) {
      registry.alias(SpeakerKind.ORGANIZATION, "* " + naming.head(), profile);
      Optional<String> acronym = acronym(naming.name());
      if (acronym.isPresent()) {
        registry.alias(SpeakerKind.ORGANIZATION, acronym.get(), profile);
      }
    }
    profile.rename(naming.name(), !isBare(naming));
    profile.learn(mention);
    return profile;
  }

  /** "the Administration", which stands for an administration named before. */
  private static boolean isBare(Naming naming) {
    return naming.organization().isEmpty()
        && naming.name().toLowerCase(Locale.ROOT).replace("the ", "").equals(naming.head());
  }

  private static Optional<String> acronym(String name) {
    int open = name.lastIndexOf('(');
    return open > 0 && name.endsWith(")")
        ? Optional.of(name.substring(open + 1, name.length() - 1))
        : Optional.empty();
  }

  /** "EAM" is the only External Affairs Minister whom the text has named. */
  private @Nullable Profile officer(String name) {
    if (name.length() > LONGEST_ACRONYM || name.chars().anyMatch(Character::isLowerCase)) {
      return null;
    }
    List<Profile> holders =
        registry.people().stream()
            .limit(MOST_PEOPLE)
            .filter(p -> p.titles().stream().anyMatch(title -> TitleFit.isShort(name, title)))
            .toList();
    return holders.size() == 1 ? holders.get(0) : null;
  }
}
