// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Target;
import java.util.List;
import java.util.Map;
import org.dmg.pmml.Application;
import org.dmg.pmml.DataDictionary;
import org.dmg.pmml.DataField;
import org.dmg.pmml.DataType;
import org.dmg.pmml.Extension;
import org.dmg.pmml.Header;
import org.dmg.pmml.MiningField;
import org.dmg.pmml.MiningSchema;
import org.dmg.pmml.Model;
import org.dmg.pmml.OpType;
import org.dmg.pmml.OutputField;
import org.dmg.pmml.PMML;
import org.dmg.pmml.ResultFeature;
import org.dmg.pmml.Timestamp;
import org.dmg.pmml.Value;

/**
 * A whole pipeline as PMML 4.4: raw columns in, answer out. Dates are days, points in time seconds
 * since the start of 1970. Outputs: {@code prediction}, and {@code probability_LABEL} for each
 * label.
 */
public final class PmmlExporter implements Exporter {

  @Override
  public byte[] export(Pipeline pipeline) {
    PmmlNames names = new PmmlNames(pipeline);
    String targetField = names.fresh(pipeline.target().name());
    PmmlPreparation preparation = new PmmlPreparation(pipeline, names);
    DataDictionary dictionary =
        new DataDictionary()
            .addDataFields(targetField(pipeline.target(), targetField))
            .addDataFields(preparation.dataFields().toArray(DataField[]::new));
    Model model = new PmmlPredictor(pipeline, names, targetField).model();
    model.setModelName("modelwright");
    model.setMiningSchema(
        new MiningSchema()
            .addMiningFields(
                new MiningField(targetField).setUsageType(MiningField.UsageType.TARGET))
            .addMiningFields(preparation.miningFields().toArray(MiningField[]::new)));
    model.setLocalTransformations(preparation.derivedFields());
    model.setOutput(PmmlOutput.of(pipeline.target(), names, SureNumbers.alwaysAnswers(pipeline)));
    PmmlVerification.of(pipeline, answers(model)).ifPresent(model::setModelVerification);
    return PmmlWriter.bytes(new PMML("4.4", header(pipeline), dictionary).addModels(model));
  }

  /** The fields of the number, or of the labels' probabilities in their order. */
  private static List<String> answers(Model model) {
    List<OutputField> fields =
        java.util.Objects.requireNonNull(model.getOutput()).requireOutputFields();
    List<String> probabilities =
        fields.stream()
            .filter(field -> field.getResultFeature() == ResultFeature.PROBABILITY)
            .map(OutputField::requireName)
            .toList();
    return probabilities.isEmpty() ? List.of(fields.getFirst().requireName()) : probabilities;
  }

  private static DataField targetField(Target target, String name) {
    return switch (target) {
      case Target.Number number -> new DataField(name, OpType.CONTINUOUS, DataType.DOUBLE);
      case Target.Label label ->
          new DataField(name, OpType.CATEGORICAL, DataType.STRING)
              .addValues(
                  label.labels().stream()
                      .map(text -> new Value(PmmlNames.checked(text)))
                      .toArray(Value[]::new));
    };
  }

  private static Header header(Pipeline pipeline) {
    Header header =
        new Header()
            .setDescription("Predicts " + pipeline.target().name() + " from raw columns.")
            .setApplication(
                new Application("Modelwright")
                    .setVersion(BirthCertificate.programVersion(pipeline.provenance())))
            .setTimestamp(new Timestamp().addContent(pipeline.provenance().at().toString()));
    header.addExtensions(extension(ModelCard.KEY, ModelCard.of(pipeline).json()));
    for (Map.Entry<String, String> property :
        BirthCertificate.properties(pipeline.provenance()).entrySet()) {
      header.addExtensions(extension(property.getKey(), property.getValue()));
    }
    return header;
  }

  private static Extension extension(String name, String value) {
    return new Extension(PmmlNames.checked(name), PmmlNames.checked(value));
  }
}
