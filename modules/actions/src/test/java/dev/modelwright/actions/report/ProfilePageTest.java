// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.data.Profile;
import dev.modelwright.inspect.Inspector;
import dev.modelwright.testkit.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table's page. */
class ProfilePageTest {

  private static final JobContext QUIET = JobContext.none();

  @TempDir private Path folder;

  private static String page(Path file, Locale language) {
    Dataset table = new DatasetReader().read(file, QUIET);
    return ProfilePage.html(
        table,
        new Inspector().inspect(table, Optional.empty(), QUIET),
        Profile.of(table, QUIET),
        language);
  }

  @Test
  void shows_origin_columns_and_figures_and_loads_nothing() {
    String page = page(Places.sample("credit.csv"), Locale.ENGLISH);
    assertThat(page)
        .contains("<h1>credit.csv</h1>", "SHA-256", "<h3>default</h3>", "<svg")
        .doesNotContain("<script", "src=", "<link", "@import", "actions.profile.");
  }

  @Test
  void speaks_chinese_too() {
    assertThat(page(Places.sample("credit.csv"), Locale.SIMPLIFIED_CHINESE))
        .contains("lang=\"zh-CN\"", "各列之间的关联")
        .doesNotContain("actions.profile.", "What should be looked at");
  }

  @Test
  void escapes_what_stands_in_the_file() throws IOException {
    String rows =
        IntStream.range(0, 40)
            .mapToObj(i -> "<script>alert(" + i % 3 + ")</script>," + i % 7)
            .collect(Collectors.joining("\n"));
    Path file = Files.writeString(folder.resolve("a&b.csv"), "<b>x</b>,y\n" + rows + "\n");
    assertThat(page(file, Locale.ENGLISH))
        .contains("<h1>a&amp;b.csv</h1>", "<h3>&lt;b&gt;x&lt;/b&gt;</h3>")
        .doesNotContain("<script", "<b>x");
  }

  @Test
  void shows_at_most_two_hundred_columns_and_says_so() throws IOException {
    String header = IntStream.range(0, 205).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    String row = IntStream.range(0, 205).mapToObj(i -> i + "").collect(Collectors.joining(","));
    String other = IntStream.range(0, 205).mapToObj(i -> "7").collect(Collectors.joining(","));
    Path file = Files.writeString(folder.resolve("wide.csv"), header + "\n" + row + "\n" + other);
    assertThat(page(file, Locale.ENGLISH))
        .contains("The first 200 of 205 columns are shown.", "<h3>c199</h3>")
        .doesNotContain("<h3>c200</h3>");
  }

  @Test
  void shows_no_value_of_a_column_that_looks_like_data_of_persons() throws IOException {
    String rows =
        IntStream.range(0, 60)
            .mapToObj(i -> "ada" + i % 30 + "@example.org," + i % 7)
            .collect(Collectors.joining("\n"));
    Path file = Files.writeString(folder.resolve("a.csv"), "contact,y\n" + rows + "\n");
    assertThat(page(file, Locale.ENGLISH))
        .contains("<h3>contact</h3>", "so none of its values is shown")
        .doesNotContain("ada1@", "example.org");
  }

  @Test
  void writes_numbers_without_idle_digits_and_names_what_divides_cells() throws IOException {
    String rows =
        IntStream.range(0, 60)
            .mapToObj(i -> "2024-0" + (1 + i % 9) + "-15;" + i % 4 + ";code" + (10 + i))
            .collect(Collectors.joining("\n"));
    Path file = Files.writeString(folder.resolve("a.csv"), "day;n;text\n" + rows + "\n");
    assertThat(page(file, Locale.ENGLISH))
        .contains("cells divided by semicolons", "Mean 1.5,", "none missing", ">2024-04</text>")
        .doesNotContain("1.500", "(0.0 %)", " 6 to 6 ");
    assertThat(page(file, Locale.SIMPLIFIED_CHINESE)).contains("以分号分隔", "无缺失");
  }
}
