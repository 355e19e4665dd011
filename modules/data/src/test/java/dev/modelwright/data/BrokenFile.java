// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Tables of many kinds, broken at random in the ways that files are. */
final class BrokenFile {

  private static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "UTF-8",
          "UTF-8",
          "windows-1252",
          "UTF-16LE",
          "UTF-16BE",
          "UTF-16",
          "GB18030",
          "windows-31j",
          "windows-1251",
          "IBM850",
          "x-MacRoman");

  private static final List<String> PIECES =
      List.of(
          "\"",
          "\"\"",
          "'",
          "\\",
          ",",
          ";",
          "\t",
          "|",
          "||",
          " ",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          "\0",
          "\uFEFF",
          "é",
          "中文",
          "NA",
          "?",
          "-999",
          "1e309",
          "NaN",
          "0x10",
          "31/02/2021",
          "12:61",
          "1,234.5",
          "1.234,5",
          "=1+1",
          "\u001F",
          "\u2028",
          "#",
          "Total;;",
          "a,b\n1,2\n");

  private final Random random;

  private BrokenFile(Random random) {
    this.random = random;
  }

  /** The bytes that belong to a number; the same for the same one. */
  static byte[] of(long number) {
    BrokenFile file = new BrokenFile(new Random(number));
    byte[] bytes = file.whole();
    for (int faults = file.random.nextInt(6); faults > 0; faults--) {
      bytes = file.broken(bytes);
    }
    return bytes;
  }

  private byte[] whole() {
    Charset encoding = Charset.forName(any(ENCODINGS));
    byte[] text = table().getBytes(encoding);
    boolean marked = encoding.equals(StandardCharsets.UTF_8) && random.nextInt(4) == 0;
    return marked ? joined("\uFEFF".getBytes(StandardCharsets.UTF_8), text) : text;
  }

  private String table() {
    String delimiter = any(List.of(",", ",", ";", "\t", "|", " ", "::", " | "));
    String end = any(List.of("\n", "\n", "\r\n", "\r"));
    int columns = 1 + random.nextInt(7);
    int rows = random.nextInt(40);
    int[] kinds = random.ints(columns, 0, 9).toArray();
    StringBuilder text = new StringBuilder();
    if (random.nextInt(5) == 0) {
      text.append("A title").append(end).append(end);
    }
    boolean header = random.nextInt(4) > 0;
    for (int row = header ? -1 : 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        text.append(column == 0 ? "" : delimiter);
        text.append(row < 0 ? "name" + column : cell(kinds[column], row, delimiter));
      }
      text.append(end);
    }
    if (random.nextInt(5) == 0) {
      text.append(end).append("Source: somewhere").append(end);
    }
    return text.toString();
  }

  private String cell(int kind, int row, String delimiter) {
    if (random.nextInt(12) == 0) {
      return any(List.of("", "NA", "?", "-", "n/a"));
    }
    return switch (kind) {
      case 0 -> Integer.toString(random.nextInt(1000) - 200);
      case 1 -> Double.toString(random.nextGaussian() * 1000);
      case 2 -> "2021-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
      case 3 ->
          "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 2000 + row);
      case 4 -> any(List.of("yes", "no"));
      case 5 -> "\"say " + delimiter + " \"\"hi\"\"\n\"";
      case 6 -> any(List.of("Müller", "Łódź", "北京", "東京", "Москва", "O'Neil"));
      case 7 -> "id-" + row;
      default -> any(List.of("€ 1.234,50", "$1,234.50", "12 %", "1'000"));
    };
  }

  private byte[] broken(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + random.nextInt(30));
    return switch (random.nextInt(9)) {
      case 0 -> put(bytes, at, any(PIECES).getBytes(StandardCharsets.UTF_8));
      case 1 ->
          put(bytes, at, any(PIECES).repeat(random.nextInt(200)).getBytes(StandardCharsets.UTF_8));
      case 2 -> Arrays.copyOf(bytes, at);
      case 3 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
      case 4 -> put(bytes, random.nextInt(bytes.length + 1), Arrays.copyOfRange(bytes, at, to));
      case 5 -> put(bytes, at, new byte[] {(byte) random.nextInt(256)});
      case 6 -> flipped(bytes, at);
      case 7 -> joined(bytes, whole());
      default -> joined(Arrays.copyOfRange(bytes, at, bytes.length), bytes);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    if (at < copy.length) {
      copy[at] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }

  private static byte[] put(byte[] bytes, int at, byte[] piece) {
    return joined(
        joined(Arrays.copyOf(bytes, at), piece), Arrays.copyOfRange(bytes, at, bytes.length));
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(one.length + other.length);
    all.writeBytes(one);
    all.writeBytes(other);
    return all.toByteArray();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
