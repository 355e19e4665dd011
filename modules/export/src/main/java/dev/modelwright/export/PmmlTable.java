// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dmg.pmml.InlineTable;
import org.dmg.pmml.Row;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tables within a PMML document; a column is an element in the document's own name space. */
final class PmmlTable {

  private static final String NAME_SPACE = "http://www.dmg.org/PMML-4_4";

  private final Document document;
  private final InlineTable table = new InlineTable();

  PmmlTable() {
    try {
      document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("no XML documents in this Java", e);
    }
  }

  /** Adds a row; a cell that is empty text is left out. */
  void row(List<String> columns, List<String> cells) {
    Row row = new Row();
    for (int i = 0; i < columns.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        Element cell = document.createElementNS(NAME_SPACE, columns.get(i));
        cell.setTextContent(PmmlNames.checked(cells.get(i)));
        row.addContent(cell);
      }
    }
    table.addRows(row);
  }

  InlineTable table() {
    return table;
  }
}
