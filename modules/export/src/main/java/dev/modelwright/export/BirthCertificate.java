// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Provenance;
import java.util.Map;
import java.util.TreeMap;

/** A pipeline's provenance as flat text properties. */
final class BirthCertificate {

  private BirthCertificate() {}

  static Map<String, String> properties(Provenance provenance) {
    Map<String, String> flat = new TreeMap<>();
    Provenance.Data data = provenance.data();
    flat.put("modelwright.data.file", data.file());
    flat.put("modelwright.data.sha256", data.sha256());
    flat.put("modelwright.data.rows", Long.toString(data.rows()));
    flat.put("modelwright.data.columns", Integer.toString(data.columns()));
    Provenance.Split split = provenance.split();
    flat.put("modelwright.split.method", split.method());
    flat.put("modelwright.split.test_share", Double.toString(split.testShare()));
    flat.put("modelwright.split.seed", Long.toString(split.seed()));
    flat.put("modelwright.split.train_rows", Long.toString(split.trainRows()));
    flat.put("modelwright.split.test_rows", Long.toString(split.testRows()));
    flat.put("modelwright.training.learner", provenance.training().learner());
    provenance
        .training()
        .parameters()
        .forEach((name, value) -> flat.put("modelwright.training.parameter." + name, value));
    provenance.versions().forEach((name, value) -> flat.put("modelwright.version." + name, value));
    flat.put("modelwright.trained_at", provenance.at().toString());
    return flat;
  }

  /** The version of the program that fitted the model; empty where unknown. */
  static String programVersion(Provenance provenance) {
    return provenance.versions().getOrDefault("modelwright", "");
  }
}
