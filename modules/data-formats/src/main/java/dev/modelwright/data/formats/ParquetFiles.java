// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.formats;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.SchemaNode;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.data.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes a Parquet file's table as text; columns that are nested are left out. */
final class ParquetFiles implements TableFiles.Converted {

  private static final int OFTEN = 10_000;

  @Override
  public List<String> parts(Path file) {
    return List.of();
  }

  @Override
  public List<Message> write(Path file, Path text, Optional<String> part, JobContext context)
      throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(file))) {
      List<SchemaNode> nodes = reader.getFileSchema().getRootNode().children();
      List<ParquetColumn> columns = ParquetColumn.flat(nodes);
      List<String> nested =
          nodes.stream()
              .map(SchemaNode::name)
              .filter(name -> columns.stream().noneMatch(column -> column.name().equals(name)))
              .toList();
      if (columns.isEmpty()) {
        throw Problem.at("file", "formats.only-nested", file.getFileName()).exception();
      }
      copy(reader, columns, text, file.getFileName(), context);
      return nested.isEmpty()
          ? List.of()
          : List.of(Message.of("formats.nested", nested.size(), String.join(", ", nested)));
    } catch (UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | BufferUnderflowException
        | NegativeArraySizeException
        | ArithmeticException
        | NullPointerException
        | UnsupportedOperationException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  private static void copy(
      ParquetFileReader reader,
      List<ParquetColumn> columns,
      Path text,
      Path shown,
      JobContext context) {
    List<String> names = columns.stream().map(ParquetColumn::name).toList();
    long rows = Math.max(1, reader.getFileMetaData().numRows());
    try (CsvWriter out = CsvWriter.open(text);
        RowReader row = rows(reader, columns)) {
      out.write(names);
      for (long done = 0; row.hasNext(); done++) {
        row.next();
        List<String> texts = new ArrayList<>(names.size());
        for (ParquetColumn column : columns) {
          texts.add(column.text(row));
        }
        out.write(texts);
        if (done % OFTEN == 0) {
          context.check();
          context.progress((double) done / rows, Message.of("formats.converting", shown));
        }
      }
    }
  }

  /** The rows; without what is nested, which would be read for nothing, if names allow that. */
  private static RowReader rows(ParquetFileReader reader, List<ParquetColumn> columns) {
    String[] names = columns.stream().map(ParquetColumn::name).toArray(String[]::new);
    boolean paths = Arrays.stream(names).anyMatch(name -> name.indexOf('.') >= 0);
    return paths || names.length == reader.getFileSchema().getRootNode().children().size()
        ? reader.rowReader()
        : reader.buildRowReader().projection(ColumnProjection.columns(names)).build();
  }
}
