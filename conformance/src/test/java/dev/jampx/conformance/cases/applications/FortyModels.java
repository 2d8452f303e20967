package dev.jampx.conformance.cases.applications;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** The Java twin of {@code FortyModels.ts}. */
public final class FortyModels implements BackendDefinition {

    private static final Schema SCHEMA = a.schema()
            .add(
                    "Apple",
                    a.model()
                            .field("name", a.string().required())
                            .field("bridges", a.hasMany("Bridge", "appleId"))
                            .secondaryIndexes(index -> List.of(index.on("name"))))
            .add(
                    "Bridge",
                    a.model()
                            .field("name", a.string().required())
                            .field("appleId", a.id())
                            .field("apple", a.belongsTo("Apple", "appleId"))
                            .field("castles", a.hasMany("Castle", "bridgeId")))
            .add(
                    "Castle",
                    a.model()
                            .field("name", a.string().required())
                            .field("bridgeId", a.id())
                            .field("bridge", a.belongsTo("Bridge", "bridgeId"))
                            .field("desks", a.hasMany("Desk", "castleId")))
            .add(
                    "Desk",
                    a.model()
                            .field("name", a.string().required())
                            .field("castleId", a.id())
                            .field("castle", a.belongsTo("Castle", "castleId"))
                            .field("engines", a.hasMany("Engine", "deskId")))
            .add(
                    "Engine",
                    a.model()
                            .field("name", a.string().required())
                            .field("deskId", a.id())
                            .field("desk", a.belongsTo("Desk", "deskId"))
                            .field("forests", a.hasMany("Forest", "engineId"))
                            .secondaryIndexes(index -> List.of(index.on("name"))))
            .add(
                    "Forest",
                    a.model()
                            .field("name", a.string().required())
                            .field("engineId", a.id())
                            .field("engine", a.belongsTo("Engine", "engineId"))
                            .field("gardens", a.hasMany("Garden", "forestId")))
            .add(
                    "Garden",
                    a.model()
                            .field("name", a.string().required())
                            .field("forestId", a.id())
                            .field("forest", a.belongsTo("Forest", "forestId"))
                            .field("hammers", a.hasMany("Hammer", "gardenId")))
            .add(
                    "Hammer",
                    a.model()
                            .field("name", a.string().required())
                            .field("gardenId", a.id())
                            .field("garden", a.belongsTo("Garden", "gardenId"))
                            .field("islands", a.hasMany("Island", "hammerId")))
            .add(
                    "Island",
                    a.model()
                            .field("name", a.string().required())
                            .field("hammerId", a.id())
                            .field("hammer", a.belongsTo("Hammer", "hammerId"))
                            .field("jackets", a.hasMany("Jacket", "islandId"))
                            .secondaryIndexes(index -> List.of(index.on("name"))))
            .add(
                    "Jacket",
                    a.model()
                            .field("name", a.string().required())
                            .field("islandId", a.id())
                            .field("island", a.belongsTo("Island", "islandId"))
                            .field("kettles", a.hasMany("Kettle", "jacketId")))
            .add(
                    "Kettle",
                    a.model()
                            .field("name", a.string().required())
                            .field("jacketId", a.id())
                            .field("jacket", a.belongsTo("Jacket", "jacketId"))
                            .field("lamps", a.hasMany("Lamp", "kettleId")))
            .add(
                    "Lamp",
                    a.model()
                            .field("name", a.string().required())
                            .field("kettleId", a.id())
                            .field("kettle", a.belongsTo("Kettle", "kettleId"))
                            .field("mirrors", a.hasMany("Mirror", "lampId")))
            .add(
                    "Mirror",
                    a.model()
                            .field("name", a.string().required())
                            .field("lampId", a.id())
                            .field("lamp", a.belongsTo("Lamp", "lampId"))
                            .field("needles", a.hasMany("Needle", "mirrorId"))
                            .secondaryIndexes(index -> List.of(index.on("name"))))
            .add(
                    "Needle",
                    a.model()
                            .field("name", a.string().required())
                            .field("mirrorId", a.id())
                            .field("mirror", a.belongsTo("Mirror", "mirrorId"))
                            .field("oceans", a.hasMany("Ocean", "needleId")))
            .add(
                    "Ocean",
                    a.model()
                            .field("name", a.string().required())
                            .field("needleId", a.id())
                            .field("needle", a.belongsTo("Needle", "needleId"))
                            .field("pencils", a.hasMany("Pencil", "oceanId")))
            .add(
                    "Pencil",
                    a.model()
                            .field("name", a.string().required())
                            .field("oceanId", a.id())
                            .field("ocean", a.belongsTo("Ocean", "oceanId"))
                            .field("quarrys", a.hasMany("Quarry", "pencilId")))
            .add(
                    "Quarry",
                    a.model()
                            .field("name", a.string().required())
                            .field("pencilId", a.id())
                            .field("pencil", a.belongsTo("Pencil", "pencilId"))
                            .field("rivers", a.hasMany("River", "quarryId"))
                            .secondaryIndexes(index -> List.of(index.on("name"))))
            .add(
                    "River",
                    a.model()
                            .field("name", a.string().required())
                            .field("quarryId", a.id())
                            .field("quarry", a.belongsTo("Quarry", "quarryId"))
                            .field("saddles", a.hasMany("Saddle", "riverId")))
            .add(
                    "Saddle",
                    a.model()
                            .field("name", a.string().required())
                            .field("riverId", a.id())
                            .field("river", a.belongsTo("River", "riverId"))
                            .field("towers", a.hasMany("Tower", "saddleId")))
            .add(
                    "Tower",
                    a.model()
                            .field("name", a.string().required())
                            .field("saddleId", a.id())
                            .field("saddle", a.belongsTo("Saddle", "saddleId"))
                            .field("umbrellas", a.hasMany("Umbrella", "towerId")))
            .add(
                    "Umbrella",
                    a.model()
                            .field("name", a.string().required())
                            .field("towerId", a.id())
                            .field("tower", a.belongsTo("Tower", "towerId"))
                            .field("valleys", a.hasMany("Valley", "umbrellaId"))
                            .secondaryIndexes(index -> List.of(index.on("name"))))
            .add(
                    "Valley",
                    a.model()
                            .field("name", a.string().required())
                            .field("umbrellaId", a.id())
                            .field("umbrella", a.belongsTo("Umbrella", "umbrellaId"))
                            .field("windows", a.hasMany("Window", "valleyId")))
            .add(
                    "Window",
                    a.model()
                            .field("name", a.string().required())
                            .field("valleyId", a.id())
                            .field("valley", a.belongsTo("Valley", "valleyId"))
                            .field("xylophones", a.hasMany("Xylophone", "windowId")))
            .add(
                    "Xylophone",
                    a.model()
                            .field("name", a.string().required())
                            .field("windowId", a.id())
                            .field("window", a.belongsTo("Window", "windowId"))
                            .field("yachts", a.hasMany("Yacht", "xylophoneId")))
            .add(
                    "Yacht",
                    a.model()
                            .field("name", a.string().required())
                            .field("xylophoneId", a.id())
                            .field("xylophone", a.belongsTo("Xylophone", "xylophoneId"))
                            .field("zebras", a.hasMany("Zebra", "yachtId"))
                            .secondaryIndexes(index -> List.of(index.on("name"))))
            .add(
                    "Zebra",
                    a.model()
                            .field("name", a.string().required())
                            .field("yachtId", a.id())
                            .field("yacht", a.belongsTo("Yacht", "yachtId"))
                            .field("anchors", a.hasMany("Anchor", "zebraId")))
            .add(
                    "Anchor",
                    a.model()
                            .field("name", a.string().required())
                            .field("zebraId", a.id())
                            .field("zebra", a.belongsTo("Zebra", "zebraId"))
                            .field("barrels", a.hasMany("Barrel", "anchorId")))
            .add(
                    "Barrel",
                    a.model()
                            .field("name", a.string().required())
                            .field("anchorId", a.id())
                            .field("anchor", a.belongsTo("Anchor", "anchorId"))
                            .field("candles", a.hasMany("Candle", "barrelId")))
            .add(
                    "Candle",
                    a.model()
                            .field("name", a.string().required())
                            .field("barrelId", a.id())
                            .field("barrel", a.belongsTo("Barrel", "barrelId"))
                            .field("drums", a.hasMany("Drum", "candleId"))
                            .secondaryIndexes(index -> List.of(index.on("name"))))
            .add(
                    "Drum",
                    a.model()
                            .field("name", a.string().required())
                            .field("candleId", a.id())
                            .field("candle", a.belongsTo("Candle", "candleId"))
                            .field("elbows", a.hasMany("Elbow", "drumId")))
            .add(
                    "Elbow",
                    a.model()
                            .field("name", a.string().required())
                            .field("drumId", a.id())
                            .field("drum", a.belongsTo("Drum", "drumId"))
                            .field("flags", a.hasMany("Flag", "elbowId")))
            .add(
                    "Flag",
                    a.model()
                            .field("name", a.string().required())
                            .field("elbowId", a.id())
                            .field("elbow", a.belongsTo("Elbow", "elbowId"))
                            .field("gloves", a.hasMany("Glove", "flagId")))
            .add(
                    "Glove",
                    a.model()
                            .field("name", a.string().required())
                            .field("flagId", a.id())
                            .field("flag", a.belongsTo("Flag", "flagId"))
                            .field("helmets", a.hasMany("Helmet", "gloveId"))
                            .secondaryIndexes(index -> List.of(index.on("name"))))
            .add(
                    "Helmet",
                    a.model()
                            .field("name", a.string().required())
                            .field("gloveId", a.id())
                            .field("glove", a.belongsTo("Glove", "gloveId"))
                            .field("inks", a.hasMany("Ink", "helmetId")))
            .add(
                    "Ink",
                    a.model()
                            .field("name", a.string().required())
                            .field("helmetId", a.id())
                            .field("helmet", a.belongsTo("Helmet", "helmetId"))
                            .field("jars", a.hasMany("Jar", "inkId")))
            .add(
                    "Jar",
                    a.model()
                            .field("name", a.string().required())
                            .field("inkId", a.id())
                            .field("ink", a.belongsTo("Ink", "inkId"))
                            .field("knifes", a.hasMany("Knife", "jarId")))
            .add(
                    "Knife",
                    a.model()
                            .field("name", a.string().required())
                            .field("jarId", a.id())
                            .field("jar", a.belongsTo("Jar", "jarId"))
                            .field("ladders", a.hasMany("Ladder", "knifeId"))
                            .secondaryIndexes(index -> List.of(index.on("name"))))
            .add(
                    "Ladder",
                    a.model()
                            .field("name", a.string().required())
                            .field("knifeId", a.id())
                            .field("knife", a.belongsTo("Knife", "knifeId"))
                            .field("masks", a.hasMany("Mask", "ladderId")))
            .add(
                    "Mask",
                    a.model()
                            .field("name", a.string().required())
                            .field("ladderId", a.id())
                            .field("ladder", a.belongsTo("Ladder", "ladderId"))
                            .field("nests", a.hasMany("Nest", "maskId")))
            .add(
                    "Nest",
                    a.model()
                            .field("name", a.string().required())
                            .field("maskId", a.id())
                            .field("mask", a.belongsTo("Mask", "maskId")))
            .authorization(allow -> List.of(allow.publicApiKey()));

    @Override
    public Backend define() {
        return defineBackend(
                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.API_KEY)));
    }
}
