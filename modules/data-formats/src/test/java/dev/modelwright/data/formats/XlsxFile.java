// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small workbook as ECMA-376 has it, its parts written by hand. */
final class XlsxFile {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final List<String> states = new ArrayList<>();
  private boolean from1904;

  /** Adds a sheet of rows of cells, such as {@code <row r="1"><c r="A1"><v>5</v></c></row>}. */
  XlsxFile sheet(String name, String rows) {
    return sheet(name, "visible", rows);
  }

  XlsxFile sheet(String name, String state, String rows) {
    sheets.put(name, rows);
    states.add(state);
    return this;
  }

  XlsxFile from1904() {
    from1904 = true;
    return this;
  }

  /**
   * A row of cells that begin at column A: texts in quotes, formatted numbers as {@code 43890@1}
   * with the place of the format in {@code styles}, formulas as {@code =result}, others as they
   * are; empty ones are left out.
   */
  static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      String place = " r=\"" + (char) ('A' + i) + number + "\"";
      row.append(cells[i].isEmpty() ? "" : cell(place, cells[i]));
    }
    return row.append("</row>").toString();
  }

  private static String cell(String place, String cell) {
    if (cell.startsWith("'")) {
      return "<c" + place + " t=\"inlineStr\"><is><t>" + cell.substring(1) + "</t></is></c>";
    }
    if (cell.startsWith("#")) {
      return "<c" + place + " t=\"e\"><v>" + cell + "</v></c>";
    }
    if (cell.equals("TRUE")) {
      return "<c" + place + " t=\"b\"><v>1</v></c>";
    }
    if (cell.startsWith("$")) {
      return "<c" + place + " t=\"s\"><v>" + cell.substring(1) + "</v></c>";
    }
    String formula = cell.startsWith("=") ? "<f>A1+1</f>" : "";
    String[] parts = (formula.isEmpty() ? cell : cell.substring(1)).split("@");
    if (parts[0].startsWith("\"")) {
      return "<c" + place + " t=\"str\">" + formula + "<v>" + parts[0].substring(1) + "</v></c>";
    }
    String style = parts.length > 1 ? " s=\"" + parts[1] + "\"" : "";
    return "<c" + place + style + ">" + formula + "<v>" + parts[0] + "</v></c>";
  }

  Path write(Path folder) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", types());
      part(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
      part(zip, "xl/workbook.xml", workbook());
      part(zip, "xl/_rels/workbook.xml.rels", relations(bookRelations()));
      part(zip, "xl/styles.xml", styles());
      part(
          zip,
          "xl/sharedStrings.xml",
          "<sst xmlns=\""
              + MAIN
              + "\"><si><t>plain</t></si>"
              + "<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si></sst>");
      int number = 1;
      for (String rows : sheets.values()) {
        part(
            zip,
            "xl/worksheets/sheet" + number++ + ".xml",
            "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
      }
    }
    return file;
  }

  private static String types() {
    String prefix = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    StringBuilder all = new StringBuilder();
    for (String[] part :
        new String[][] {
          {"workbook", "sheet.main"}, {"styles", "styles"}, {"sharedStrings", "sharedStrings"}
        }) {
      all.append(
          "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>"
              .formatted(part[0], prefix, part[1]));
    }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + all
        + "</Types>";
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
  }

  private static String relations(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, type, target);
  }

  private String bookRelations() {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      all.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    return all.append(relation("rIdA", "styles", "styles.xml"))
        .append(relation("rIdB", "sharedStrings", "sharedStrings.xml"))
        .toString();
  }

  private String workbook() {
    StringBuilder all = new StringBuilder();
    int number = 1;
    for (String name : sheets.keySet()) {
      all.append(
          "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
              .formatted(name, number, states.get(number - 1), number++));
    }
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr date1904=\"%d\"/><sheets>%s</sheets></workbook>"
        .formatted(MAIN, RELATIONS, from1904 ? 1 : 0, all);
  }

  /** 0 none, 1 date (built in), 2 date and time (own), 3 time, 4 per cent, 5 money, 6 Chinese. */
  private static String styles() {
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><numFmts count=\"3\">"
        + "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/>"
        + "<numFmt numFmtId=\"165\" formatCode=\"[Red]#,##0.00\\ &quot;day&quot;\"/>"
        + "<numFmt numFmtId=\"166\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
        + "</numFmts><cellXfs count=\"7\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
        + "<xf numFmtId=\"164\"/><xf numFmtId=\"21\"/><xf numFmtId=\"10\"/>"
        + "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>";
  }
}
