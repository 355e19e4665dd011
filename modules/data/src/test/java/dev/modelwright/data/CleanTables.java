// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small clean tables of several shapes, to put faults into. */
final class CleanTables {
  private static final String[] THINGS = {"Lamp", "Desk", "Chair", "Shelf", "Box", "Door mat"};
  private static final String[] NOTES = {
    "Came late, but well packed",
    "",
    "Client said \"fine\" and left",
    "Ok",
    "Blue, not green; see order 12",
    "",
    "It's the third one, isn't it?",
    "Left at the door",
    "\"Never again\", she wrote",
    "10% off, paid in cash"
  };

  private CleanTables() {}

  static Map<String, List<List<String>>> all() {
    Map<String, List<List<String>>> tables = new TreeMap<>();
    tables.put("orders", orders(40));
    tables.put("people", people());
    tables.put("diary", diary());
    tables.put("measures", measures());
    return tables;
  }

  /** Dates, times, counts, ids, prices, texts, addresses, notes with commas and quotes. */
  static List<List<String>> orders(int rows) {
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of("Date", "Time", "Qty", "Product id", "Price", "Thing", "Text", "Link", "Notes"));
    for (int i = 0; i < rows; i++) {
      table.add(
          List.of(
              String.format("%02d/%02d/2021", 1 + i * 7 % 12, 1 + i * 11 % 28),
              String.format("%02d:%02d", i * 5 % 24, i * 13 % 60),
              i % 9 == 4 ? "" : String.valueOf(1 + i * 3 % 8),
              "P-" + (1000 + i * 37 % 97),
              String.format("%d.%02d", 3 + i * 17 % 90, i * 29 % 100),
              THINGS[i % THINGS.length],
              THINGS[i % THINGS.length] + " of size " + (1 + i % 4),
              "https://shop.test/p/" + (1000 + i * 37 % 97) + "?ref=" + i,
              NOTES[i % NOTES.length]));
    }
    return table;
  }

  private static List<List<String>> people() {
    return List.of(
        List.of("name", "town", "age"),
        List.of("Ann", "New York, NY", "31"),
        List.of("Bob", "Rome", "44"),
        List.of("Cid", "Paris", "27"),
        List.of("Dora", "Cork", ""),
        List.of("Eve", "Bonn", "52"));
  }

  private static List<List<String>> diary() {
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("day", "mood", "hours", "entry", "by", "cost"));
    for (int i = 0; i < 12; i++) {
      table.add(
          List.of(
              String.format("2022-03-%02d", i + 1),
              i % 3 == 0 ? "good" : "fair",
              String.format("%d.5", 2 + i * 5 % 7),
              i % 4 == 1 ? "Rain, all day\nand \"wind\" too" : "Walked " + i + " miles, then home",
              i % 2 == 0 ? "Kim" : "Lee",
              String.format("$%d,%03d.50", 1 + i, i * 111 % 1000)));
    }
    return table;
  }

  private static List<List<String>> measures() {
    List<List<String>> table = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of("sensor"));
    for (int c = 1; c < 12; c++) {
      names.add("m" + c);
    }
    table.add(names);
    for (int i = 0; i < 20; i++) {
      List<String> row = new ArrayList<>(List.of("S" + i % 5));
      for (int c = 1; c < 12; c++) {
        row.add((i * 7 + c) % 13 == 0 ? "" : String.valueOf((i * 31 + c * 17) % 100 / 4.0));
      }
      table.add(row);
    }
    return table;
  }
}
