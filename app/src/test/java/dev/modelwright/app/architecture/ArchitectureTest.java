// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the walls of the house; every rule is shown to be able to fail. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.modelwright");

  static List<Rule> rules() {
    return Rules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_product_keeps(Rule rule) {
    rule.check().check(PRODUCT);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_planted_violation_is_found(Rule rule) {
    JavaClasses planted = new ClassFileImporter().importClasses(rule.planted());

    assertThat(rule.check().evaluate(planted).hasViolation()).isTrue();
  }

  @Test
  void the_rules_saw_the_whole_house() {
    assertThat(PRODUCT.size()).isGreaterThan(400);
    for (String room :
        List.of(
            "base",
            "model",
            "data",
            "data.formats",
            "learn",
            "learn.smile",
            "evaluate",
            "export",
            "serve",
            "measure",
            "chart",
            "actions",
            "cli",
            "ui",
            "tool",
            "app")) {
      assertThat(
              PRODUCT.stream()
                  .filter(c -> c.getPackageName().startsWith("dev.modelwright." + room)))
          .as(room)
          .hasSizeGreaterThan(3);
    }
  }
}
