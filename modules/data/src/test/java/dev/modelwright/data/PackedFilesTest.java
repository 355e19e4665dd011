// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in gzip files and zip archives. */
class PackedFilesTest {

  private static final String TABLE = "name;size\nann;1\nbob;2\n";

  @TempDir Path folder;

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path zip(Charset names, Map<String, String> files) throws IOException {
    Path file = folder.resolve("archive.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
      for (Map.Entry<String, String> entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static Problem problem(Path file, ReadOptions options) {
    try {
      new DatasetReader().read(file, options, JobContext.none());
    } catch (ProblemException e) {
      return e.problem();
    }
    throw new AssertionError("no problem with " + file);
  }

  @Test
  void a_packed_table_is_read_and_the_file_on_the_disk_is_its_source() throws Exception {
    byte[] packed = gzip(TABLE);
    Path file = TestFiles.write(folder, packed);
    Dataset data = TestFiles.read(file);
    assertThat(data.texts("name")).containsExactly("ann", "bob");
    assertThat(data.source().bytes()).isEqualTo(packed.length);
    assertThat(data.source().sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(packed)));
    assertThat(TestFiles.raw(file).rows()).hasSize(2);
  }

  @Test
  void several_members_are_one_table_and_other_encodings_are_known() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip("a,b\n1,x\n"));
    both.write(gzip("2,y\n"));
    assertThat(TestFiles.read(TestFiles.write(folder, both.toByteArray())).rowCount()).isEqualTo(2);
    byte[] wide = gzip("ä,b\n1,x\n".getBytes(StandardCharsets.UTF_16));
    assertThat(TestFiles.names(TestFiles.read(TestFiles.write(folder, wide)))).contains("ä");
  }

  @Test
  void a_cut_off_or_broken_file_is_a_problem() throws IOException {
    byte[] packed = gzip("a,b\n" + "1,2\n3,4\n".repeat(1000));
    Path cut = TestFiles.write(folder, Arrays.copyOf(packed, packed.length - 9));
    assertThat(problem(cut, ReadOptions.none()).message().key()).isEqualTo("broken-archive");
    packed[packed.length - 5] ^= 1;
    assertThat(problem(TestFiles.write(folder, packed), ReadOptions.none()).message().key())
        .as("wrong check sum")
        .isEqualTo("broken-archive");
  }

  @Test
  void the_largest_table_of_an_archive_is_read_and_the_others_are_named() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("readme.md", "# a long text that is no table".repeat(100));
    files.put("__MACOSX/._big.csv", "x".repeat(1000));
    files.put("small.csv", "a,b\n1,2\n");
    files.put("in/big.tsv", "c\td\n" + "1\t2\n".repeat(50));
    Path file = zip(StandardCharsets.UTF_8, files);
    Dataset data = TestFiles.read(file);
    assertThat(data.rowCount()).isEqualTo(50);
    assertThat(data.warnings())
        .contains(Message.of("data.other-parts", "archive.zip", "in/big.tsv", "small.csv"));
    Dataset small =
        new DatasetReader().read(file, ReadOptions.none().withPart("small.csv"), JobContext.none());
    assertThat(TestFiles.names(small)).containsExactly("a", "b");
    assertThat(TestFiles.keys(small.warnings())).doesNotContain("other-parts");
    assertThat(problem(file, ReadOptions.none().withPart("none.csv")).message())
        .isEqualTo(
            Message.of(
                "data.no-such-part",
                "archive.zip",
                "none.csv",
                "readme.md, small.csv, in/big.tsv"));
  }

  @Test
  void names_of_chinese_windows_are_understood() throws IOException {
    Path file =
        zip(Charset.forName("GB18030"), Map.of("数据.csv", "a,b\n1,2\n", "表.csv", "c,d,e\n1,2,3\n"));
    assertThat(TestFiles.names(TestFiles.read(file))).containsExactly("c", "d", "e");
  }

  @Test
  void an_archive_without_a_table_and_a_workbook_are_problems() throws IOException {
    assertThat(problem(zip(StandardCharsets.UTF_8, Map.of("a.png", "x")), ReadOptions.none()))
        .isEqualTo(Problem.at("file", "data.no-table-inside", "archive.zip", "a.png"));
    Map<String, String> workbook = Map.of("[Content_Types].xml", "<x/>", "xl/workbook.xml", "");
    assertThat(code(zip(StandardCharsets.UTF_8, workbook))).isEqualTo("workbook");
    String sheets = "application/vnd.oasis.opendocument.spreadsheet";
    assertThat(code(zip(StandardCharsets.UTF_8, Map.of("mimetype", sheets)))).isEqualTo("workbook");
    Map<String, String> letter = Map.of("[Content_Types].xml", "<x/>", "word/document.xml", "");
    assertThat(code(zip(StandardCharsets.UTF_8, letter))).isEqualTo("binary-file");
  }

  private static String code(Path file) {
    return problem(file, ReadOptions.none()).message().key();
  }

  @Test
  void what_is_packed_twice_or_in_another_way_is_to_be_unpacked_first() throws IOException {
    assertThat(code(TestFiles.write(folder, gzip(gzip(TABLE))))).isEqualTo("packed-otherwise");
    assertThat(code(TestFiles.write(folder, "BZh91AY&SY and so on"))).isEqualTo("packed-otherwise");
    Path cut = TestFiles.write(folder, java.util.Arrays.copyOf(gzip(TABLE), 6));
    assertThat(problem(cut, ReadOptions.none()).message().english()).doesNotContain("null");
  }

  @Test
  void a_file_that_unpacks_to_more_than_is_allowed_is_stopped() throws IOException {
    Path file = TestFiles.write(folder, gzip("a,b\n" + "1,2\n".repeat(1_000_000)));
    assertThatThrownBy(
            () ->
                new DatasetReader(new UnpackLimits(3 << 20, 3 << 20, 10_000))
                    .read(file, JobContext.none()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().key()).isEqualTo("unpacked-too-large"));
    assertThatThrownBy(
            () ->
                new DatasetReader(new UnpackLimits(1 << 30, 1 << 20, 100))
                    .read(file, JobContext.none()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().key()).isEqualTo("unpacked-too-dense"));
    assertThat(TestFiles.read(file).rowCount()).isEqualTo(1_000_000);
  }
}
