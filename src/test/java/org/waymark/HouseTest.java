package org.waymark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture rules: which package may depend on which, and what the domain must not use. */
class HouseTest {

    private static final String BASE = "org.waymark";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    /**
     * Public for tests of another package, which check one part of a return; for constants, which a class file hides; and
     * for the service loader.
     */
    private static final Set<String> PUBLIC_OTHERWISE = Set.of(
            BASE + ".check.collection.PeriodTransitions",
            BASE + ".check.collection.SuppressionChecks",
            BASE + ".intake.ExplanationList",
            BASE + ".office.OfficeLogging",
            BASE + ".pack.content.PackFiles",
            BASE + ".schema.SchemaReader");

    @Test
    void layersDependOnLowerLayersOnly() {
        rule(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("cli")
                .definedBy(BASE + ".cli..")
                .layer("root")
                .definedBy(BASE)
                .layer("pack")
                .definedBy(BASE + ".pack..")
                .layer("letters")
                .definedBy(BASE + ".letters..")
                .layer("fix")
                .definedBy(BASE + ".fix..")
                .layer("compare")
                .definedBy(BASE + ".compare..")
                .layer("collection")
                .definedBy(BASE + ".collection..")
                .layer("report")
                .definedBy(BASE + ".report..")
                .layer("findings")
                .definedBy(BASE + ".findings..")
                .layer("forecast")
                .definedBy(BASE + ".forecast..")
                .layer("progress")
                .definedBy(BASE + ".progress..")
                .layer("template")
                .definedBy(BASE + ".template..")
                .layer("check")
                .definedBy(BASE + ".check..")
                .layer("intake")
                .definedBy(BASE + ".intake..")
                .layer("programme")
                .definedBy(BASE + ".programme..")
                .layer("schema")
                .definedBy(BASE + ".schema..")
                .layer("catalogue")
                .definedBy(BASE + ".catalogue..")
                .layer("office")
                .definedBy(BASE + ".office..")
                .layer("sorting")
                .definedBy(BASE + ".sorting..")
                .layer("document")
                .definedBy(BASE + ".document..")
                .layer("storage")
                .definedBy(BASE + ".storage..")
                .layer("terminal")
                .definedBy(BASE + ".terminal..")
                .layer("parallel")
                .definedBy(BASE + ".parallel..")
                .layer("text")
                .definedBy(BASE + ".text..")
                .layer("templates")
                .definedBy(BASE + ".templates..")
                .whereLayer("templates")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("root")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("pack")
                .mayOnlyBeAccessedByLayers("cli", "root", "templates")
                .whereLayer("letters")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("fix")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("compare")
                .mayOnlyBeAccessedByLayers("cli", "root", "templates")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli", "root", "pack", "compare", "templates")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("cli", "root", "pack", "compare", "report", "findings", "templates")
                .whereLayer("collection")
                .mayOnlyBeAccessedByLayers("cli", "root", "pack", "letters", "report")
                .whereLayer("findings")
                .mayOnlyBeAccessedByLayers("cli", "root", "pack", "letters", "compare", "templates")
                .whereLayer("forecast")
                .mayOnlyBeAccessedByLayers("cli", "root", "pack", "report", "templates")
                .whereLayer("progress")
                .mayOnlyBeAccessedByLayers(
                        "cli",
                        "root",
                        "collection",
                        "pack",
                        "compare",
                        "report",
                        "findings",
                        "forecast",
                        "document",
                        "templates")
                .whereLayer("template")
                .mayOnlyBeAccessedByLayers("cli", "root")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers(
                        "cli",
                        "root",
                        "fix",
                        "collection",
                        "pack",
                        "letters",
                        "compare",
                        "report",
                        "findings",
                        "forecast",
                        "progress",
                        "template")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers(
                        "cli",
                        "root",
                        "fix",
                        "collection",
                        "pack",
                        "compare",
                        "report",
                        "findings",
                        "progress",
                        "template",
                        "check")
                .whereLayer("programme")
                .mayOnlyBeAccessedByLayers(
                        "cli",
                        "root",
                        "fix",
                        "collection",
                        "pack",
                        "letters",
                        "compare",
                        "report",
                        "findings",
                        "forecast",
                        "progress",
                        "template",
                        "check",
                        "document",
                        "templates")
                .whereLayer("schema")
                .mayOnlyBeAccessedByLayers(
                        "cli",
                        "root",
                        "fix",
                        "collection",
                        "pack",
                        "compare",
                        "report",
                        "findings",
                        "progress",
                        "template",
                        "check",
                        "intake",
                        "programme")
                .whereLayer("office")
                .mayNotAccessAnyLayer()
                .whereLayer("sorting")
                .mayNotAccessAnyLayer()
                .whereLayer("terminal")
                .mayOnlyAccessLayers("text")
                .whereLayer("storage")
                .mayNotAccessAnyLayer()
                .whereLayer("parallel")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayNotAccessAnyLayer());
    }

    @Test
    void everyPackageBelongsToALayer() {
        rule(classes()
                .should()
                .resideInAnyPackage(
                        BASE,
                        BASE + ".cli..",
                        BASE + ".pack..",
                        BASE + ".letters..",
                        BASE + ".fix..",
                        BASE + ".compare..",
                        BASE + ".collection..",
                        BASE + ".report..",
                        BASE + ".findings..",
                        BASE + ".forecast..",
                        BASE + ".progress..",
                        BASE + ".template..",
                        BASE + ".check..",
                        BASE + ".intake..",
                        BASE + ".programme..",
                        BASE + ".schema..",
                        BASE + ".catalogue..",
                        BASE + ".office..",
                        BASE + ".sorting..",
                        BASE + ".storage..",
                        BASE + ".parallel..",
                        BASE + ".text..",
                        BASE + ".document..",
                        BASE + ".terminal..",
                        BASE + ".templates.."));
    }

    @Test
    void packagesAreFreeOfCycles() {
        rule(slices().matching(BASE + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void fileFormatsDependOnGridAndCatalogueOnly() {
        rule(classes()
                .that()
                .resideInAnyPackage(
                        BASE + ".intake.csv..",
                        BASE + ".intake.excel..",
                        BASE + ".intake.opendocument..",
                        BASE + ".intake.workbook..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                BASE + ".intake.csv..",
                                BASE + ".intake.excel..",
                                BASE + ".intake.opendocument..",
                                BASE + ".intake.workbook..",
                                BASE + ".intake.grid..",
                                BASE + ".catalogue..")
                        .or(not(resideInAPackage(BASE + "..")))));
    }

    /**
     * Types are package-private by default; {@link PublicApiTest} lists those that other programs can use. The command line
     * is left out: its library creates the commands.
     */
    @Test
    void publicTypesAreUsedByAnotherPackageOrInASignature() {
        Set<String> needed = new HashSet<>(PUBLIC_OTHERWISE);
        for (JavaClass user : HOUSE) {
            Stream<JavaClass> abroad = user.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(used -> !used.getPackageName().equals(user.getPackageName()));
            Stream<JavaClass> shown = isPublic(user) ? signature(user) : Stream.empty();
            Stream.concat(abroad, shown)
                    .map(used -> outermost(used.getBaseComponentType()))
                    .filter(used -> !used.equals(outermost(user)))
                    .forEach(needed::add);
        }

        assertThat(HOUSE.stream()
                        .filter(type -> isPublic(type) && !type.isNestedClass())
                        .filter(not(resideInAnyPackage(BASE + ".cli..", BASE + ".templates..")))
                        .map(JavaClass::getName)
                        .filter(name -> !needed.contains(name)))
                .isEmpty();
    }

    private static Stream<JavaClass> signature(JavaClass type) {
        return Stream.concat(
                type.getAllRawInterfaces().stream(),
                Stream.<JavaMember>concat(type.getCodeUnits().stream(), type.getFields().stream())
                        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(member -> member.getAllInvolvedRawTypes().stream()));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    @Test
    void onlyTheCommandLineDependsOnPicocli() {
        rule(noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli.."));
    }

    @Test
    void onlyTheCommandLineUsesTheConsoleOrEndsTheProcess() {
        for (String stream : new String[] {"out", "err", "in"}) {
            rule(outsideCli().accessField(System.class, stream));
        }
        rule(outsideCli().callMethod(System.class, "exit", int.class));
        rule(outsideCli().callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void domainDoesNotReadTheClock() {
        for (Class<?> time : new Class<?>[] {
            LocalDate.class, LocalDateTime.class, YearMonth.class, ZonedDateTime.class, Instant.class
        }) {
            rule(outsideCli().callMethod(time, "now"));
        }
        rule(outsideCli().dependOnClassesThat(type(Clock.class)));
        rule(outsideCli().callMethod(System.class, "currentTimeMillis"));
        rule(outsideCli().callConstructor(Date.class));
    }

    @Test
    void domainDoesNotReadTheDefaultLocaleOrTimeZone() {
        rule(outsideCli().callMethod(Locale.class, "getDefault"));
        rule(outsideCli().callMethod(TimeZone.class, "getDefault"));
        rule(outsideCli().callMethod(ZoneId.class, "systemDefault"));
        rule(outsideCli().callMethod(String.class, "toLowerCase"));
        rule(outsideCli().callMethod(String.class, "toUpperCase"));
    }

    @Test
    void rulesCoverExistingClasses() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName))
                .contains(
                        BASE,
                        BASE + ".cli",
                        BASE + ".progress",
                        BASE + ".check",
                        BASE + ".check.collection",
                        BASE + ".intake.grid",
                        BASE + ".programme",
                        BASE + ".schema",
                        BASE + ".catalogue",
                        BASE + ".text");
    }

    private static ClassesShould outsideCli() {
        return noClasses().that().resideOutsideOfPackage(BASE + ".cli..").should();
    }

    private static void rule(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
