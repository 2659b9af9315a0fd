package io.github.readout4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import io.github.readout4j.model.Readout;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way, from text to readout, and users see the parser alone. */
class ArchitectureTest {

  private static final String ROOT = "io.github.readout4j";

  /** The stages in the order of the pipeline; each may use those before it. */
  private static final List<String> STAGES =
      List.of(
          "date",
          "text",
          "sentence",
          "mention",
          "clause",
          "speaker",
          "encounter",
          "statement",
          "position",
          "agreement");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void stageKnowsNoLaterStage() {
    LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("parser")
            .definedBy(ROOT)
            .layer("lexicon")
            .definedBy(ROOT + ".lexicon");
    for (String stage : STAGES) {
      layers = layers.layer(stage).definedBy(ROOT + "." + stage);
    }
    for (int i = 0; i < STAGES.size(); i++) {
      Set<String> later = Set.copyOf(STAGES.subList(i + 1, STAGES.size()));
      String[] users = Stream.concat(later.stream(), Stream.of("parser")).toArray(String[]::new);
      layers = layers.whereLayer(STAGES.get(i)).mayOnlyBeAccessedByLayers(users);
    }
    layers.whereLayer("parser").mayNotBeAccessedByAnyLayer().check(CLASSES);
  }

  @Test
  void everyPackageIsAStageOrTheLexicon() {
    Set<String> packages =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(ROOT) && !name.startsWith(ROOT + ".model"))
            .map(name -> name.substring(ROOT.length() + 1))
            .collect(Collectors.toSet());

    assertThat(packages).isSubsetOf(withLexicon());
  }

  private static Set<String> withLexicon() {
    Set<String> names = new HashSet<>(STAGES);
    names.add("lexicon");
    return names;
  }

  @Test
  void lexiconKnowsNoStage() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".lexicon")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(STAGES.stream().map(stage -> ROOT + "." + stage).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void modelKnowsNothingOfTheParser() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".model")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "belong to the parser",
                it ->
                    it.getPackageName().startsWith(ROOT)
                        && !it.getPackageName().equals(ROOT + ".model")))
        .check(CLASSES);
  }

  /** What every caller shares must not change, and no call may leave anything behind. */
  @Test
  void nothingSharedChanges() {
    noFields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(ROOT + "..")
        .should()
        .notBeFinal()
        .check(CLASSES);
    noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class).check(CLASSES);
  }

  @Test
  void usersSeeOnlyTheParserAndTheModel() throws IOException {
    Path descriptor = Path.of("target/classes/module-info.class");
    try (var bytes = Files.newInputStream(descriptor)) {
      assertThat(ModuleDescriptor.read(bytes).exports())
          .extracting(ModuleDescriptor.Exports::source)
          .containsExactly(ROOT);
    }
  }

  @Test
  void signaturesOfTheParserShowNothingHidden() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .and()
        .arePublic()
        .should(ExposedTypes.comeFrom(Set.of("java", ROOT, Readout.class.getPackageName())))
        .check(CLASSES);
  }
}
