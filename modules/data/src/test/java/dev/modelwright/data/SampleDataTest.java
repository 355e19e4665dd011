// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static dev.modelwright.data.ColumnKind.BOOLEAN;
import static dev.modelwright.data.ColumnKind.CATEGORY;
import static dev.modelwright.data.ColumnKind.DATE;
import static dev.modelwright.data.ColumnKind.INTEGER;
import static dev.modelwright.data.ColumnKind.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {

  private static final Path SAMPLES = Path.of("../../sample-data");

  private static Dataset sample(String name) {
    return TestFiles.read(SAMPLES.resolve(name));
  }

  @Test
  void the_generator_writes_the_same_bytes_again(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(), SAMPLES.resolve("Generate.java").toString(), folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    for (String name : List.of("credit.csv", "clinical.csv", "driving.csv", "cars.csv")) {
      assertThat(Files.mismatch(folder.resolve(name), SAMPLES.resolve(name)))
          .as(name)
          .isEqualTo(-1);
    }
  }

  @Test
  void credit_has_numbers_categories_a_date_and_missing_values() {
    Dataset credit = sample("credit.csv");
    assertThat(credit.rowCount()).isEqualTo(3000);
    assertThat(TestFiles.kinds(credit))
        .containsExactly(
            INTEGER, CATEGORY, NUMBER, INTEGER, CATEGORY, CATEGORY, INTEGER, INTEGER, INTEGER,
            INTEGER, INTEGER, DATE, BOOLEAN);
    assertThat(credit.column("savings").orElseThrow().missing()).isBetween(100, 200);
    assertThat(credit.warnings()).isEmpty();
    assertThat(shares(credit, "default").get("yes")).isBetween(0.20, 0.24);
  }

  @Test
  void clinical_has_measurements_and_a_diagnosis() {
    Dataset clinical = sample("clinical.csv");
    assertThat(clinical.rowCount()).isEqualTo(700);
    assertThat(TestFiles.kinds(clinical).subList(1, 12)).containsOnly(NUMBER);
    assertThat(clinical.column("diagnosis").orElseThrow().distinct()).isEqualTo(2);
    assertThat(clinical.warnings()).isEmpty();
  }

  @Test
  void driving_has_five_manoeuvres() {
    Dataset driving = sample("driving.csv");
    assertThat(driving.rowCount()).isEqualTo(3000);
    assertThat(shares(driving, "manoeuvre"))
        .containsOnlyKeys("cruise", "brake", "turn_left", "turn_right", "lane_change")
        .allSatisfy((manoeuvre, share) -> assertThat(share).isGreaterThan(0.1));
  }

  @Test
  void cars_have_a_price() {
    Dataset cars = sample("cars.csv");
    assertThat(cars.rowCount()).isEqualTo(1500);
    assertThat(cars.column("price").orElseThrow().kind()).isEqualTo(INTEGER);
    assertThat(cars.column("service_book").orElseThrow().kind()).isEqualTo(BOOLEAN);
    assertThat(cars.warnings()).isEmpty();
  }

  private static Map<String, Double> shares(Dataset data, String column) {
    String[] texts = data.texts(column);
    return java.util.Arrays.stream(texts)
        .collect(
            java.util.stream.Collectors.groupingBy(
                t -> t, java.util.stream.Collectors.summingDouble(t -> 1.0 / texts.length)));
  }
}
