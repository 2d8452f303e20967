// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Apple: a
      .model({ name: a.string().required(), bridges: a.hasMany('Bridge', 'appleId') })
      .secondaryIndexes((index) => [index('name')]),
    Bridge: a.model({
      name: a.string().required(),
      appleId: a.id(),
      apple: a.belongsTo('Apple', 'appleId'),
      castles: a.hasMany('Castle', 'bridgeId'),
    }),
    Castle: a.model({
      name: a.string().required(),
      bridgeId: a.id(),
      bridge: a.belongsTo('Bridge', 'bridgeId'),
      desks: a.hasMany('Desk', 'castleId'),
    }),
    Desk: a.model({
      name: a.string().required(),
      castleId: a.id(),
      castle: a.belongsTo('Castle', 'castleId'),
      engines: a.hasMany('Engine', 'deskId'),
    }),
    Engine: a
      .model({
        name: a.string().required(),
        deskId: a.id(),
        desk: a.belongsTo('Desk', 'deskId'),
        forests: a.hasMany('Forest', 'engineId'),
      })
      .secondaryIndexes((index) => [index('name')]),
    Forest: a.model({
      name: a.string().required(),
      engineId: a.id(),
      engine: a.belongsTo('Engine', 'engineId'),
      gardens: a.hasMany('Garden', 'forestId'),
    }),
    Garden: a.model({
      name: a.string().required(),
      forestId: a.id(),
      forest: a.belongsTo('Forest', 'forestId'),
      hammers: a.hasMany('Hammer', 'gardenId'),
    }),
    Hammer: a.model({
      name: a.string().required(),
      gardenId: a.id(),
      garden: a.belongsTo('Garden', 'gardenId'),
      islands: a.hasMany('Island', 'hammerId'),
    }),
    Island: a
      .model({
        name: a.string().required(),
        hammerId: a.id(),
        hammer: a.belongsTo('Hammer', 'hammerId'),
        jackets: a.hasMany('Jacket', 'islandId'),
      })
      .secondaryIndexes((index) => [index('name')]),
    Jacket: a.model({
      name: a.string().required(),
      islandId: a.id(),
      island: a.belongsTo('Island', 'islandId'),
      kettles: a.hasMany('Kettle', 'jacketId'),
    }),
    Kettle: a.model({
      name: a.string().required(),
      jacketId: a.id(),
      jacket: a.belongsTo('Jacket', 'jacketId'),
      lamps: a.hasMany('Lamp', 'kettleId'),
    }),
    Lamp: a.model({
      name: a.string().required(),
      kettleId: a.id(),
      kettle: a.belongsTo('Kettle', 'kettleId'),
      mirrors: a.hasMany('Mirror', 'lampId'),
    }),
    Mirror: a
      .model({
        name: a.string().required(),
        lampId: a.id(),
        lamp: a.belongsTo('Lamp', 'lampId'),
        needles: a.hasMany('Needle', 'mirrorId'),
      })
      .secondaryIndexes((index) => [index('name')]),
    Needle: a.model({
      name: a.string().required(),
      mirrorId: a.id(),
      mirror: a.belongsTo('Mirror', 'mirrorId'),
      oceans: a.hasMany('Ocean', 'needleId'),
    }),
    Ocean: a.model({
      name: a.string().required(),
      needleId: a.id(),
      needle: a.belongsTo('Needle', 'needleId'),
      pencils: a.hasMany('Pencil', 'oceanId'),
    }),
    Pencil: a.model({
      name: a.string().required(),
      oceanId: a.id(),
      ocean: a.belongsTo('Ocean', 'oceanId'),
      quarrys: a.hasMany('Quarry', 'pencilId'),
    }),
    Quarry: a
      .model({
        name: a.string().required(),
        pencilId: a.id(),
        pencil: a.belongsTo('Pencil', 'pencilId'),
        rivers: a.hasMany('River', 'quarryId'),
      })
      .secondaryIndexes((index) => [index('name')]),
    River: a.model({
      name: a.string().required(),
      quarryId: a.id(),
      quarry: a.belongsTo('Quarry', 'quarryId'),
      saddles: a.hasMany('Saddle', 'riverId'),
    }),
    Saddle: a.model({
      name: a.string().required(),
      riverId: a.id(),
      river: a.belongsTo('River', 'riverId'),
      towers: a.hasMany('Tower', 'saddleId'),
    }),
    Tower: a.model({
      name: a.string().required(),
      saddleId: a.id(),
      saddle: a.belongsTo('Saddle', 'saddleId'),
      umbrellas: a.hasMany('Umbrella', 'towerId'),
    }),
    Umbrella: a
      .model({
        name: a.string().required(),
        towerId: a.id(),
        tower: a.belongsTo('Tower', 'towerId'),
        valleys: a.hasMany('Valley', 'umbrellaId'),
      })
      .secondaryIndexes((index) => [index('name')]),
    Valley: a.model({
      name: a.string().required(),
      umbrellaId: a.id(),
      umbrella: a.belongsTo('Umbrella', 'umbrellaId'),
      windows: a.hasMany('Window', 'valleyId'),
    }),
    Window: a.model({
      name: a.string().required(),
      valleyId: a.id(),
      valley: a.belongsTo('Valley', 'valleyId'),
      xylophones: a.hasMany('Xylophone', 'windowId'),
    }),
    Xylophone: a.model({
      name: a.string().required(),
      windowId: a.id(),
      window: a.belongsTo('Window', 'windowId'),
      yachts: a.hasMany('Yacht', 'xylophoneId'),
    }),
    Yacht: a
      .model({
        name: a.string().required(),
        xylophoneId: a.id(),
        xylophone: a.belongsTo('Xylophone', 'xylophoneId'),
        zebras: a.hasMany('Zebra', 'yachtId'),
      })
      .secondaryIndexes((index) => [index('name')]),
    Zebra: a.model({
      name: a.string().required(),
      yachtId: a.id(),
      yacht: a.belongsTo('Yacht', 'yachtId'),
      anchors: a.hasMany('Anchor', 'zebraId'),
    }),
    Anchor: a.model({
      name: a.string().required(),
      zebraId: a.id(),
      zebra: a.belongsTo('Zebra', 'zebraId'),
      barrels: a.hasMany('Barrel', 'anchorId'),
    }),
    Barrel: a.model({
      name: a.string().required(),
      anchorId: a.id(),
      anchor: a.belongsTo('Anchor', 'anchorId'),
      candles: a.hasMany('Candle', 'barrelId'),
    }),
    Candle: a
      .model({
        name: a.string().required(),
        barrelId: a.id(),
        barrel: a.belongsTo('Barrel', 'barrelId'),
        drums: a.hasMany('Drum', 'candleId'),
      })
      .secondaryIndexes((index) => [index('name')]),
    Drum: a.model({
      name: a.string().required(),
      candleId: a.id(),
      candle: a.belongsTo('Candle', 'candleId'),
      elbows: a.hasMany('Elbow', 'drumId'),
    }),
    Elbow: a.model({
      name: a.string().required(),
      drumId: a.id(),
      drum: a.belongsTo('Drum', 'drumId'),
      flags: a.hasMany('Flag', 'elbowId'),
    }),
    Flag: a.model({
      name: a.string().required(),
      elbowId: a.id(),
      elbow: a.belongsTo('Elbow', 'elbowId'),
      gloves: a.hasMany('Glove', 'flagId'),
    }),
    Glove: a
      .model({
        name: a.string().required(),
        flagId: a.id(),
        flag: a.belongsTo('Flag', 'flagId'),
        helmets: a.hasMany('Helmet', 'gloveId'),
      })
      .secondaryIndexes((index) => [index('name')]),
    Helmet: a.model({
      name: a.string().required(),
      gloveId: a.id(),
      glove: a.belongsTo('Glove', 'gloveId'),
      inks: a.hasMany('Ink', 'helmetId'),
    }),
    Ink: a.model({
      name: a.string().required(),
      helmetId: a.id(),
      helmet: a.belongsTo('Helmet', 'helmetId'),
      jars: a.hasMany('Jar', 'inkId'),
    }),
    Jar: a.model({
      name: a.string().required(),
      inkId: a.id(),
      ink: a.belongsTo('Ink', 'inkId'),
      knifes: a.hasMany('Knife', 'jarId'),
    }),
    Knife: a
      .model({
        name: a.string().required(),
        jarId: a.id(),
        jar: a.belongsTo('Jar', 'jarId'),
        ladders: a.hasMany('Ladder', 'knifeId'),
      })
      .secondaryIndexes((index) => [index('name')]),
    Ladder: a.model({
      name: a.string().required(),
      knifeId: a.id(),
      knife: a.belongsTo('Knife', 'knifeId'),
      masks: a.hasMany('Mask', 'ladderId'),
    }),
    Mask: a.model({
      name: a.string().required(),
      ladderId: a.id(),
      ladder: a.belongsTo('Ladder', 'ladderId'),
      nests: a.hasMany('Nest', 'maskId'),
    }),
    Nest: a.model({ name: a.string().required(), maskId: a.id(), mask: a.belongsTo('Mask', 'maskId') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
