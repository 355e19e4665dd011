// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.util.List;
import java.util.Map;

/**
 * Names and labels for ONNX Runtime's Java interface, which garbles characters beyond Unicode's
 * basic plane (emoji, rare Chinese characters) on their way in and out. Where a model has such
 * characters, the two halves of each are replaced by characters for private use, in a copy of the
 * model; its meaning does not depend on how columns and labels are spelled. What texts of rows are
 * compared with stays as it is, see {@link OrtTexts}.
 */
final class OrtText {

  private static final int SHIFT = 0xE000 - Character.MIN_SURROGATE;

  private OrtText() {}

  static boolean isGarbled(String text) {
    return text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  /** The text with every half of a pair moved into the range for private use. */
  static String in(String text) {
    StringBuilder shifted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shifted.append(Character.isSurrogate(c) ? (char) (c + SHIFT) : c);
    }
    return shifted.toString();
  }

  /** A copy of the model with all its names, and the table of labels, replaced. */
  static byte[] rewrite(byte[] onnx) throws InvalidProtocolBufferException {
    return rewrite(ModelProto.parseFrom(onnx)).toByteArray();
  }

  private static Message rewrite(Message message) {
    Message.Builder rewritten = message.toBuilder();
    for (Map.Entry<FieldDescriptor, Object> entry : message.getAllFields().entrySet()) {
      FieldDescriptor field = entry.getKey();
      rewritten.setField(
          field,
          field.isRepeated()
              ? ((List<?>) entry.getValue()).stream().map(part -> value(field, part)).toList()
              : value(field, entry.getValue()));
    }
    return rewritten.build();
  }

  private static Object value(FieldDescriptor field, Object value) {
    return switch (value) {
      case Message message -> rewrite(message);
      case String text -> in(text);
      case ByteString bytes when field.getContainingType().equals(TensorProto.getDescriptor()) ->
          ByteString.copyFromUtf8(in(bytes.toStringUtf8()));
      default -> value;
    };
  }
}
