// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.ProblemException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralTablesTest {
  private static final String SUMMARY = "region,total\nnorth,30\nsouth,41\n";
  private static final String LEGEND = "code,meaning,order\na,first,1\nb,second,2\n";

  @TempDir Path folder;

  /** A table of so many rows. */
  private static String main(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(row -> "item%d,%d,%s,2024-03-%02d\n".formatted(row, row, row / 7.0, 1 + row % 28))
        .collect(Collectors.joining("", "item,count,weight,day\n", ""));
  }

  private Dataset read(String text, ReadOptions options) {
    Path file = TestFiles.write(folder, text);
    return new DatasetReader().read(file, options, JobContext.none());
  }

  private Dataset read(String text) {
    return read(text, ReadOptions.none());
  }

  private static List<String> names(Dataset data) {
    return data.columns().stream().map(ColumnInfo::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SUMMARY + "\n%s",
        "%s\n" + SUMMARY,
        SUMMARY + "\n\n\n%s\n" + LEGEND,
        "Sums\n\n" + SUMMARY + "\nAll of them\n\n%s\n\nWhat it means\n" + LEGEND + "\nSource: me\n",
        "item,count,weight,day\nx,1,2.5,2024-01-01\ny,2,3.5,2024-01-02\n\n%s",
        SUMMARY + ",\n%s",
      })
  void the_largest_table_is_read_wherever_it_stands(String form) {
    Dataset data = read(form.formatted(main(20)));
    assertThat(names(data)).containsExactly("item", "count", "weight", "day");
    assertThat(data.rowCount()).isEqualTo(20);
    assertThat(data.columns().get(1).kind()).isEqualTo(ColumnKind.ID);
    assertThat(data.columns().get(3).kind()).isEqualTo(ColumnKind.DATE);
    assertThat(data.repairs().count(Repair.Kind.OTHER_TABLE)).isPositive();
  }

  @Test
  void of_equal_tables_the_first_is_read() {
    Dataset data = read("a,b\n1,2\n3,4\n\nc,d,\n5,6,\n7,8,\n");
    assertThat(names(data)).containsExactly("a", "b");
  }

  @Test
  void a_header_that_comes_again_below_a_gap_begins_another_table() {
    String names = "who,what,cost\n";
    Dataset data = read(names + "Ann,tea,1\nBob,milk,2\n\nMay\n" + names + "\nCid,coffee,3\n");
    assertThat(data.texts("who")).containsExactly("Ann", "Bob");
  }

  @Test
  void the_others_are_told_with_their_names_lines_and_sizes() {
    Dataset data = read("Sums\n\n" + SUMMARY + "\n" + main(20) + "\nCodes\n" + LEGEND);
    assertThat(data.warnings())
        .contains(
            Message.of("data.other-tables", 3, "“Sums” (3–5: 2 × 2), “Codes” (30–32: 2 × 3)"));
    assertThat(data.repairs().examples())
        .contains(
            new Repair(Repair.Kind.PREAMBLE, 1, "Sums"),
            new Repair(Repair.Kind.OTHER_TABLE, 3, "region,total"),
            new Repair(Repair.Kind.OTHER_TABLE, 32, "b,second,2"));
    assertThat(data.repairs().count(Repair.Kind.OTHER_TABLE)).isEqualTo(6);
    assertThat(data.warnings()).noneMatch(w -> w.code().equals("data.footnotes"));
  }

  @Test
  void of_many_tables_the_first_are_told_and_all_can_be_asked_for() {
    String text = (SUMMARY + "\n").repeat(40);
    assertThat(new DatasetReader().parts(TestFiles.write(folder, text))).hasSize(40);
    Message told =
        read(text).warnings().stream()
            .filter(w -> w.code().equals("data.other-tables"))
            .findFirst()
            .orElseThrow();
    assertThat(told.english()).contains("holds 40 tables", "“11” (41–43: 2 × 2), …");
  }

  @Test
  void another_table_can_be_asked_for_by_its_name() {
    String text = "Sums\n\n" + SUMMARY + "\n" + main(20) + "\n" + LEGEND;
    Path file = TestFiles.write(folder, text);
    assertThat(new DatasetReader().parts(file)).containsExactly("Sums", "2", "3");

    Dataset sums = read(text, ReadOptions.none().withPart("Sums"));
    assertThat(names(sums)).containsExactly("region", "total");
    assertThat(sums.numbers("total")).containsExactly(30, 41);
    Dataset legend = read(text, ReadOptions.none().withPart("3"));
    assertThat(legend.texts("meaning")).containsExactly("first", "second");
    assertThat(read(text, ReadOptions.none().withPart("2")).rowCount()).isEqualTo(20);
    assertThatThrownBy(() -> read(text, ReadOptions.none().withPart("None")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().key()).isEqualTo("no-such-part"));
  }

  @Test
  void the_preview_offers_each_table_with_its_dialect() {
    Path file =
        TestFiles.write(
            folder, "Größe\n" + SUMMARY + "\n" + main(20), Charset.forName("windows-1252"));
    Preview preview = new Previewer().preview(file, Optional.empty(), Optional.empty(), 100);
    assertThat(preview.names()).startsWith("item");
    assertThat(preview.tables()).extracting(TableSpot::name).containsExactly("Größe", "2");

    Dialect first = preview.tables().getFirst().dialect().orElseThrow();
    Preview sums = new Previewer().preview(file, Optional.empty(), Optional.of(first), 100);
    assertThat(sums.names()).containsExactly("region", "total");
    assertThat(sums.rows()).containsExactly(List.of("north", "30"), List.of("south", "41"));
    assertThat(sums.tables()).isEqualTo(preview.tables());
    Dataset data = new DatasetReader().read(file, first, JobContext.none());
    assertThat(data.numbers("total")).containsExactly(30, 41);
  }

  @Test
  void a_long_table_below_a_short_one_is_read_to_its_end() {
    Dataset data = read(SUMMARY + "\n" + main(30_000) + "\nSource: the office\n");
    assertThat(data.rowCount()).isEqualTo(30_000);
    assertThat(data.source().dialect().preambleLines()).isEqualTo(4);
    assertThat(data.source().dialect().footnoteLines()).isEqualTo(2);
    assertThat(data.warnings()).contains(Message.of("data.other-tables", 2, "“1” (1–3: 2 × 2)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // one table with gaps
        "n,a,b\n1,x,2\n\n2,y,3\n\n3,z,4\n",
        // remarks in several cells above
        "Report,May\nAuthor,Me\n\nn,a,b\n1,x,2\n2,y,3\n3,z,4\n",
        // names with an empty row between them
        "n,group,\n,,\n,a,b\n1,2,3\n4,5,6\n7,8,9\n",
        // notes in several cells below
        "n,a,b\n1,x,2\n2,y,3\n3,z,4\n\nMade by,me\nSeen by,you\n",
      })
  void gaps_and_remarks_make_no_tables(String text) {
    Path file = TestFiles.write(folder, text);
    assertThat(new DatasetReader().parts(file)).isEmpty();
    Dataset data = read(text);
    assertThat(data.rowCount()).isEqualTo(3);
    assertThat(data.columns()).hasSize(3);
    assertThat(data.repairs().count(Repair.Kind.OTHER_TABLE)).isZero();
  }

  @Test
  void quoted_line_ends_above_do_not_shift_the_table() {
    Dataset data =
        read("name,n\n\"two\nlines\",1\n\"a \"\"b\"\"\",2\nc,3\n\n" + main(10) + "\n" + LEGEND);
    assertThat(names(data)).containsExactly("item", "count", "weight", "day");
    assertThat(data.rowCount()).isEqualTo(10);
  }
}
