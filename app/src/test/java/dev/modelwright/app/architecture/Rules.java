// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.modelwright.data.planted.Planted;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, each with the reason and with classes that break it. */
final class Rules {

  private static final String[] ROOMS = {
    "dev.modelwright.data..",
    "dev.modelwright.learn..",
    "dev.modelwright.evaluate..",
    "dev.modelwright.export..",
    "dev.modelwright.serve..",
    "dev.modelwright.measure.."
  };

  private Rules() {}

  static List<Rule> all() {
    return List.of(
        new Rule(
            "no package cycles",
            cycles(),
            List.of(
                dev.modelwright.tool.one.UsesTwo.class, dev.modelwright.tool.two.UsesOne.class)),
        new Rule("JavaFX only in ui, tool and app", javafx(), List.of(Planted.UsesJavaFx.class)),
        new Rule(
            "a view model sees no scene",
            viewModels(),
            List.of(dev.modelwright.tool.planted.SceneViewModel.class)),
        new Rule(
            "libraries stay at home", Libraries.stayAtHome(), List.of(Planted.UsesSmile.class)),
        new Rule(
            "libraries stay out of signatures",
            Libraries.stayOutOfSignatures(),
            List.of(Planted.ShowsTable.class)),
        new Rule(
            "a tool knows no other tool",
            tools(),
            List.of(
                dev.modelwright.tool.one.UsesTwo.class, dev.modelwright.tool.two.UsesOne.class)),
        new Rule("nothing imports app", nothingImportsApp(), List.of(Planted.UsesApp.class)),
        new Rule(
            "tools and cli construct no service",
            noServices(),
            List.of(dev.modelwright.cli.planted.MakesService.class)),
        new Rule(
            "one door to the window's thread",
            fxDoor(),
            List.of(dev.modelwright.tool.planted.RunsLater.class)),
        new Rule("threads only where they belong", threads(), List.of(Planted.StartsThread.class)),
        new Rule("no mutable statics", statics(), List.of(Planted.MutableStatic.class)),
        new Rule("no getInstance", singletons(), List.of(Planted.Singleton.class)),
        new Rule("only SLF4J", logging(), List.of(Planted.LogsElsewhere.class)),
        new Rule("time only through Ticker", time(), List.of(Planted.AsksTheClock.class)),
        new Rule("every package is null-marked", nullMarked(), List.of(Planted.class)));
  }

  private static ArchRule cycles() {
    return slices().matching("dev.modelwright.(**)").should().beFreeOfCycles();
  }

  private static ArchRule javafx() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.modelwright.ui..",
            "dev.modelwright.tool..",
            "dev.modelwright.app..",
            "dev.modelwright.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx..")
        .because("everything below the window must run without a screen");
  }

  private static ArchRule viewModels() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "javafx.scene..", "javafx.stage..", "javafx.application..", "org.controlsfx.."))
        .because("a view model is tested without a window");
  }

  private static ArchRule tools() {
    return slices()
        .matching("dev.modelwright.tool.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            describe("any tool", c -> true),
            describe(
                "what tools share",
                c -> c.getPackageName().equals("dev.modelwright.tool.session")));
  }

  private static ArchRule nothingImportsApp() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dev.modelwright.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.modelwright.app..");
  }

  private static ArchRule noServices() {
    return noClasses()
        .that()
        .resideInAnyPackage("dev.modelwright.tool..", "dev.modelwright.cli..")
        .should()
        .callConstructorWhere(
            describe("a service of a room is made", call -> isService(call.getTargetOwner())))
        .because("they change things only through actions");
  }

  private static boolean isService(JavaClass c) {
    return resideInAnyPackage(ROOMS).test(c)
        && !c.isRecord()
        && !c.isEnum()
        && !c.isAssignableTo(Throwable.class)
        && !c.isAnonymousClass();
  }

  private static ArchRule fxDoor() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.modelwright.ui.work.FxDoor")
        .should()
        .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("javafx.concurrent..")
        .because("whoever needs the window's thread passes one door");
  }

  private static ArchRule threads() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.modelwright.base..",
            "dev.modelwright.ui.work..",
            "dev.modelwright.serve..",
            "dev.modelwright.measure..",
            "dev.modelwright.app..",
            "dev.modelwright.testkit..")
        .and()
        .doNotHaveFullyQualifiedName("dev.modelwright.data.Workers")
        .should()
        .dependOnClassesThat(
            describe(
                "make threads",
                c ->
                    c.isEquivalentTo(Thread.class)
                        || c.isEquivalentTo(java.util.concurrent.Executors.class)
                        || c.isEquivalentTo(java.util.concurrent.CompletableFuture.class)
                        || c.isAssignableTo(java.util.concurrent.ExecutorService.class)));
  }

  private static ArchRule statics() {
    return fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage("dev.modelwright..")
        .and(
            describe(
                "are written by hand", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
        .should()
        .beFinal();
  }

  private static ArchRule singletons() {
    return methods().that().areStatic().should().notHaveName("getInstance");
  }

  private static ArchRule logging() {
    return noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.modelwright.app.Main")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.logging..", "org.apache.logging..", "org.apache.log4j.."))
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace");
  }

  private static ArchRule time() {
    return noClasses()
        .that()
        .haveNameNotMatching("dev\\.modelwright\\.base\\.Ticker.*")
        .should()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now");
  }

  private static ArchRule nullMarked() {
    return classes()
        .that(describe("have a package", c -> !c.getPackageName().isEmpty()))
        .should(
            new ArchCondition<>("live in a @NullMarked package") {
              @Override
              public void check(JavaClass javaClass, ConditionEvents events) {
                if (!javaClass.getPackage().isAnnotatedWith(NullMarked.class)) {
                  events.add(SimpleConditionEvent.violated(javaClass, javaClass.getPackageName()));
                }
              }
            });
  }
}
