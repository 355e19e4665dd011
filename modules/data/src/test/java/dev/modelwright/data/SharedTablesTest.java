// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real tables, with what is known of them. */
class SharedTablesTest {

  @TempDir Path folder;

  private static Dataset table(String name) {
    return TestFiles.read(Shared.folder("data/tables").resolve(name + ".csv"));
  }

  @ParameterizedTest
  @CsvSource({
    "abalone, 4177, 9, false",
    "adult-test, 16281, 15, false",
    "adult-train, 32561, 15, false",
    "auto_imports, 201, 26, false",
    "breast-cancer-wisconsin, 699, 10, false",
    "diamonds, 53940, 10, true",
    "german, 1000, 21, false",
    "horse-colic, 300, 28, false",
    "mpg, 398, 9, true",
    "penguins, 344, 7, true",
    "pima-indians-diabetes, 768, 9, false",
    "tips, 244, 7, true",
    "titanic, 891, 15, true",
    "winequality-white, 4898, 12, false"
  })
  void has_so_many_rows_and_columns(String name, int rows, int columns, boolean header) {
    Dataset data = table(name);
    assertThat(data.rowCount()).isEqualTo(rows);
    assertThat(data.columns()).hasSize(columns);
    assertThat(data.source().dialect().header()).isEqualTo(header);
  }

  @Test
  void adult_has_spaces_and_question_marks() {
    Dataset adult = table("adult-train");
    ColumnInfo work = adult.columns().get(1);
    assertThat(List.of(work.kind(), work.missing(), work.distinct()))
        .containsExactly(ColumnKind.CATEGORY, 1836, 8);
    assertThat(adult.texts("column_2")[0]).isEqualTo("State-gov");
    assertThat(adult.columns().get(14).distinct()).isEqualTo(2);
  }

  @Test
  void titanic_has_yes_and_no_and_missing_values() {
    Dataset titanic = table("titanic");
    assertThat(
            titanic.columns().stream()
                .filter(c -> c.kind() == ColumnKind.BOOLEAN)
                .map(ColumnInfo::name))
        .containsExactly("adult_male", "alive", "alone");
    assertThat(titanic.column("age").orElseThrow().missing()).isEqualTo(177);
    assertThat(titanic.column("deck").orElseThrow().missing()).isEqualTo(688);
    assertThat(titanic.column("survived").orElseThrow().kind()).isEqualTo(ColumnKind.INTEGER);
  }

  @Test
  void diamonds_have_numbers_and_categories() {
    Dataset diamonds = table("diamonds");
    assertThat(TestFiles.kinds(diamonds).subList(0, 4))
        .containsExactly(
            ColumnKind.NUMBER, ColumnKind.CATEGORY, ColumnKind.CATEGORY, ColumnKind.CATEGORY);
    ColumnProfile.Numeric price =
        (ColumnProfile.Numeric)
            Profile.of(diamonds, JobContext.none()).column("price").orElseThrow();
    // the summary that ggplot2 documents: 326, 950, 2401, 3933 (mean), 5324, 18823
    assertThat(
            List.of(
                price.min(), price.quantiles().at(0.25), price.quantiles().at(0.5), price.max()))
        .containsExactly(326.0, 950.0, 2401.0, 18823.0);
    assertThat(Math.round(price.moments().mean())).isEqualTo(3933);
  }

  @Test
  void mpg_has_missing_horsepower_and_names() {
    Dataset mpg = table("mpg");
    assertThat(mpg.column("horsepower").orElseThrow().missing()).isEqualTo(6);
    assertThat(mpg.column("name").orElseThrow().kind()).isEqualTo(ColumnKind.TEXT);
    assertThat(mpg.column("origin").orElseThrow().kind()).isEqualTo(ColumnKind.CATEGORY);
  }

  @Test
  void horse_colic_has_many_question_marks() {
    Dataset horses = table("horse-colic");
    assertThat(horses.columns().stream().mapToInt(ColumnInfo::missing).sum()).isEqualTo(1605);
    assertThat(TestFiles.keys(horses.warnings())).contains("maybe-id");
  }

  @Test
  void every_file_of_the_survey_opens_and_converts() throws IOException {
    try (Stream<Path> files = Files.list(Shared.folder("data/csv-survey/csv"))) {
      for (Path file : files.sorted().toList()) {
        new Converter().convert(file, folder.resolve("out.csv"), JobContext.none());
        if (Files.size(file) > 0 && !isHeaderOnly(file)) {
          assertThat(TestFiles.read(file).rowCount()).as(file.toString()).isPositive();
        }
      }
    }
  }

  private boolean isHeaderOnly(Path file) {
    return TestFiles.raw(file).rows().isEmpty();
  }
}
