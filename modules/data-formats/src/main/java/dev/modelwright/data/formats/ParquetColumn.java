// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.formats;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.metadata.RepetitionType;
import dev.hardwood.row.StructAccessor;
import dev.hardwood.schema.SchemaNode;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of plain values.
 *
 * @param unsigned whether its whole numbers are never negative
 * @param stamp whether it holds points in time in the old form of 12 bytes
 */
record ParquetColumn(String name, boolean unsigned, boolean stamp) {

  private static final long JULIAN_DAY_OF_1970 = 2_440_588;

  /** The columns of plain values among all. */
  static List<ParquetColumn> flat(List<SchemaNode> nodes) {
    return nodes.stream().flatMap(node -> of(node).stream()).toList();
  }

  private static Optional<ParquetColumn> of(SchemaNode node) {
    if (!(node instanceof SchemaNode.PrimitiveNode column)
        || column.repetitionType() == RepetitionType.REPEATED) {
      return Optional.empty();
    }
    boolean unsigned = column.logicalType() instanceof LogicalType.IntType ints && !ints.isSigned();
    return Optional.of(
        new ParquetColumn(column.name(), unsigned, column.type() == PhysicalType.INT96));
  }

  /** The value as text: numbers in their shortest form, dates and times in ISO 8601. */
  String text(StructAccessor row) {
    return text(row.getValue(name));
  }

  private String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Integer number when unsigned -> Integer.toUnsignedString(number);
      case Long number when unsigned -> Long.toUnsignedString(number);
      case BigDecimal number -> number.toPlainString();
      case byte[] bytes when stamp && bytes.length == 12 -> point(bytes);
      case byte[] bytes -> bytes(bytes);
      default -> value.toString();
    };
  }

  /** Nanoseconds of the day and the Julian day, as Impala and old Spark write them. */
  private static String point(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long nanos = buffer.getLong();
    LocalDate day = LocalDate.ofEpochDay(buffer.getInt() - JULIAN_DAY_OF_1970);
    return day + "T" + LocalTime.ofNanoOfDay(nanos);
  }

  /** Bytes without a type are mostly text of old writers. */
  private static String bytes(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return HexFormat.of().formatHex(bytes);
    }
  }
}
