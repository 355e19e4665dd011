// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.formats;

import static dev.modelwright.data.formats.XlsxFile.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.ProblemException;
import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.data.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Excel workbooks as tables. */
class WorkbookTest {

  private static final TableFiles FILES = new TableFiles(new DatasetReader());

  @TempDir Path folder;

  private static Dataset read(Path file) {
    return FILES.read(file, ReadOptions.none(), JobContext.none());
  }

  private static String code(Path file, ReadOptions options) {
    try {
      FILES.read(file, options, JobContext.none());
    } catch (ProblemException e) {
      return e.problem().message().key();
    }
    throw new AssertionError("no problem with " + file);
  }

  private String code(byte[] bytes) throws IOException {
    return code(Files.write(folder.resolve("bytes.xlsx"), bytes), ReadOptions.none());
  }

  private static List<ColumnKind> kinds(Dataset data) {
    return data.columns().stream().map(ColumnInfo::kind).toList();
  }

  @Test
  void cells_become_typed_columns() throws IOException {
    Path file =
        new XlsxFile()
            .sheet(
                "data",
                row(1, "'day", "'when", "'clock", "'share", "'cost", "'name", "'ok", "'sum")
                    + row(
                        2,
                        "43890@1",
                        "43890.5@2",
                        "0.75@3",
                        "0.125@4",
                        "12.5@5",
                        "$0",
                        "TRUE",
                        "=7")
                    + row(3, "43891@6", "43891@2", "0.5@3", "1@4", "0.1@5", "$1", "", "=8.5")
                    + row(4, "", "#N/A", "", "", "1000000@5", "'a, \"b\"", "TRUE", "=\"none"))
            .write(folder);
    Dataset data = read(file);
    assertThat(kinds(data).subList(0, 5))
        .containsExactly(
            ColumnKind.DATE,
            ColumnKind.DATETIME,
            ColumnKind.TIME,
            ColumnKind.NUMBER,
            ColumnKind.NUMBER);
    assertThat(data.texts("day")).containsExactly("2020-02-29", "2020-03-01", null);
    assertThat(data.numbers("when")[0] - data.numbers("day")[0] * 86_400).isEqualTo(43_200);
    assertThat(data.texts("clock")).containsExactly("18:00:00", "12:00:00", null);
    assertThat(data.numbers("share")).containsExactly(0.125, 1, Double.NaN);
    assertThat(data.numbers("cost")).containsExactly(12.5, 0.1, 1_000_000);
    assertThat(data.texts("name")).containsExactly("plain", "rich text", "a, \"b\"");
    assertThat(data.texts("ok")).containsExactly("true", null, "true");
    assertThat(data.numbers("sum")).containsExactly(7, 8.5, Double.NaN);
    assertThat(data.source().file()).isEqualTo(file);
    assertThat(data.source().bytes()).isEqualTo(Files.size(file));
    assertThat(data.name()).isEqualTo("book.xlsx");
  }

  @Test
  void days_may_count_from_1904() throws IOException {
    Path file =
        new XlsxFile()
            .from1904()
            .sheet("s", row(1, "'d", "'n") + row(2, "42428@1", "1") + row(3, "42429@1", "2"))
            .write(folder);
    assertThat(read(file).texts("d")).containsExactly("2020-02-29", "2020-03-01");
  }

  @Test
  void a_table_may_begin_anywhere_under_a_title() throws IOException {
    String title = "<row r=\"2\"><c r=\"C2\" t=\"inlineStr\"><is><t>Sales</t></is></c></row>";
    String rows =
        Stream.of(5, 6, 9)
            .map(r -> row(r, "", "", "'x" + r, "" + r))
            .reduce(row(4, "", "", "'name", "'size"), String::concat);
    Dataset data = read(new XlsxFile().sheet("s", title + rows).write(folder));
    assertThat(data.columns().stream().map(ColumnInfo::name)).containsExactly("name", "size");
    assertThat(data.numbers("size")).containsExactly(5, 6, 9);
  }

  @Test
  void the_sheet_with_the_most_cells_is_read_and_the_others_are_named() throws IOException {
    String table = row(1, "'a", "'b") + row(2, "1", "2") + row(3, "3", "4");
    Path file =
        new XlsxFile()
            .sheet("Read me", row(1, "'some words"))
            .sheet("Data", table)
            .sheet("Secret", "hidden", table + row(4, "5", "6"))
            .write(folder);
    assertThat(read(file).warnings())
        .first()
        .isEqualTo(Message.of("formats.other-sheets", "book.xlsx", "Data", "Read me"));
    assertThat(FILES.parts(file)).containsExactly("Read me", "Data");
    ReadOptions hidden = ReadOptions.none().withPart("Secret");
    assertThat(FILES.read(file, hidden, JobContext.none()).rowCount()).isEqualTo(3);
    assertThat(code(file, ReadOptions.none().withPart("None"))).isEqualTo("no-such-sheet");
  }

  @Test
  void formulas_that_were_never_worked_out_are_missing_and_counted() throws IOException {
    String formula = "<row r=\"2\"><c r=\"A2\"><f>1+1</f></c><c r=\"B2\"><v>5</v></c></row>";
    Path file =
        new XlsxFile().sheet("s", row(1, "'sum", "'n") + formula + row(3, "=4", "6")).write(folder);
    Dataset data = read(file);
    assertThat(data.numbers("sum")).containsExactly(Double.NaN, 4);
    assertThat(data.warnings()).contains(Message.of("formats.no-results", 1));
  }

  @Test
  void choices_hold_for_workbooks_too() throws IOException {
    Path file =
        new XlsxFile()
            .sheet("s", row(1, "'zip", "'n") + row(2, "'0501", "1") + row(3, "'99", "2"))
            .write(folder);
    ReadOptions options = ReadOptions.none().with("zip", ColumnChoice.of(ColumnKind.CATEGORY));
    Dataset data = FILES.read(file, options, JobContext.none());
    assertThat(data.texts("zip")).containsExactly("0501", "99");
    Dataset again = FILES.read(file, options.with(data.source().dialect()), JobContext.none());
    assertThat(again.columns()).isEqualTo(data.columns());
  }

  @Test
  void what_cannot_be_read_is_said_in_one_sentence() throws IOException {
    assertThat(code("\u00D0\u00CF\u0011\u00E0 old".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("old-workbook");
    byte[] locked =
        ("\u00D0\u00CF\u0011\u00E0 "
                + new String(
                    "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                    StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(code(locked)).isEqualTo("locked");
    assertThat(code(new XlsxFile().sheet("s", "").write(folder), ReadOptions.none()))
        .isEqualTo("empty-sheet");
    Path broken = new XlsxFile().sheet("s", "<row r=\"1\"><c r=\"A1\"><v>5<").write(folder);
    assertThat(code(broken, ReadOptions.none())).isEqualTo("broken");
    byte[] cut = Files.readAllBytes(new XlsxFile().sheet("s", row(1, "1")).write(folder));
    assertThat(code(Arrays.copyOf(cut, cut.length - 30))).isEqualTo("broken-archive");
    assertThat(code(folder.resolve("none.xlsx"), ReadOptions.none())).isEqualTo("no-such-file");
  }

  @Test
  void the_copy_is_deleted_also_when_reading_fails() throws IOException {
    Path file = new XlsxFile().sheet("s", row(1, "'a", "'b") + row(2, "1", "2")).write(folder);
    Path copy;
    try (TextCopy text = FILES.text(file, ReadOptions.none(), JobContext.none())) {
      copy = text.file();
      assertThat(text.converted()).isTrue();
      assertThat(Files.readString(copy)).isEqualTo("a,b\r\n1,2\r\n");
    }
    assertThat(copy.getParent()).doesNotExist();
    Path csv = Files.writeString(folder.resolve("t.csv"), "a,b\n1,2\n");
    try (TextCopy text = FILES.text(csv, ReadOptions.none(), JobContext.none())) {
      assertThat(text.file()).isEqualTo(csv);
    }
    assertThat(csv).exists();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "General|NUMBER",
        "0.00E+00|NUMBER",
        "#,##0.00 [$€-407]|NUMBER",
        "[Red]-0.0%|NUMBER",
        "0 \"days\"|NUMBER",
        "_-* #,##0_-|NUMBER",
        "[h]:mm|NUMBER",
        "dd/mm/yyyy|DATE",
        "[$-409]d-mmm-yy;@|DATE",
        "mmm yy|DATE",
        "m/d/yy h:mm|BOTH",
        "h:mm AM/PM|TIME",
        "mm:ss|TIME",
        "上午/下午hh\"時\"mm|TIME"
      })
  void a_number_format_shows_what_a_number_is(String format, ExcelCells.Form form) {
    assertThat(ExcelCells.form(format)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, 1, false, 1900-01-01",
    "DATE, 59, false, 1900-02-28",
    "DATE, 61, false, 1900-03-01",
    "DATE, 0, true, 1904-01-01",
    "BOTH, 43890.999999999, false, 2020-03-01",
    "BOTH, 43890.25, false, 2020-02-29T06:00:00",
    "TIME, 0.5000057870, false, 12:00:00.500",
    "TIME, 1.5, false, 1900-01-01T12:00:00"
  })
  void days_are_counted_as_excel_does(
      ExcelCells.Form form, double days, boolean from, String text) {
    assertThat(ExcelCells.temporal(form, days, from)).isEqualTo(text);
  }
}
