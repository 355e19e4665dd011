// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LateEncodingTest {

  @TempDir Path folder;

  private Path file(String last, String charset) {
    return TestFiles.write(
        folder, "n,t\n" + "12,plain\n".repeat(150_000) + last, Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void text_that_shows_its_encoding_late_is_read_right(String charset) throws IOException {
    Path file = file("13,我们的生活水平\n", charset);
    assertThat(TestFiles.raw(file).rows().getLast()).containsExactly("13", "我们的生活水平");
    assertThat(TestFiles.read(file).texts("t")[150_000]).isEqualTo("我们的生活水平");
    Path out = folder.resolve("out.csv");
    new Converter().convert(file, out, JobContext.none());
    assertThat(Files.readString(out)).endsWith("13,我们的生活水平\r\n");
  }

  @Test
  void a_mark_at_the_beginning_says_utf_8_whatever_bytes_are_broken() {
    byte[] text = "\uFEFFname,n\nab,1\ncd,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    text[text.length - 5] = (byte) 0xFF;
    Dataset data = TestFiles.read(TestFiles.write(folder, text));
    assertThat(data.columns().getFirst().name()).isEqualTo("name");
    assertThat(data.source().dialect().encoding())
        .isEqualTo(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void sequences_across_the_blocks_of_the_check_are_whole() throws IOException {
    Path file = TestFiles.write(folder, "t,n\nx" + "中文字,1\n".repeat(200_000));
    assertThat(LateEncoding.of(new SourceFile(file)))
        .isEqualTo(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(TestFiles.raw(file).rows().getLast()).isEqualTo(List.of("中文字", "1"));
  }
}
