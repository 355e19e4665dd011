// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes small files and reads them. */
final class TestFiles {

  private TestFiles() {}

  static Path write(Path folder, String text) {
    return write(folder, text, StandardCharsets.UTF_8);
  }

  static Path write(Path folder, String text, Charset charset) {
    return write(folder, text.getBytes(charset));
  }

  static Path write(Path folder, byte[] bytes) {
    try {
      return Files.write(Files.createTempFile(folder, "table", ".csv"), bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Dataset read(Path file) {
    return new DatasetReader().read(file, JobContext.none());
  }

  static RawTable raw(Path file) {
    return new RawReader().read(file, JobContext.none());
  }

  /** The codes of the sentences, without their room. */
  static List<String> keys(List<Message> messages) {
    return messages.stream().map(Message::key).toList();
  }

  static List<String> names(Dataset data) {
    return data.columns().stream().map(ColumnInfo::name).toList();
  }

  static List<ColumnKind> kinds(Dataset data) {
    return data.columns().stream().map(ColumnInfo::kind).toList();
  }
}
