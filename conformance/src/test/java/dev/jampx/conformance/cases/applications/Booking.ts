// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    RoomKind: a.enum(['SINGLE', 'DOUBLE', 'SUITE']),
    Hotel: a.model({
      name: a.string().required(),
      stars: a.integer().validate((v) => v.gte(1).lte(5)),
      position: a.customType({ lat: a.float().required(), long: a.float().required() }),
      site: a.url(),
      rooms: a.hasMany('Room', 'hotelId'),
    }),
    Room: a
      .model({
        hotelId: a.id().required(),
        number: a.integer().required(),
        kind: a.ref('RoomKind'),
        price: a.float().required(),
        hotel: a.belongsTo('Hotel', 'hotelId'),
        bookings: a.hasMany('Booking', ['hotelId', 'roomNumber']),
      })
      .identifier(['hotelId', 'number'])
      .secondaryIndexes((index) => [index('kind').sortKeys(['price'])]),
    Booking: a
      .model({
        hotelId: a.id().required(),
        roomNumber: a.integer().required(),
        from: a.date().required(),
        to: a.date().required(),
        guestId: a.id().required(),
        paid: a.boolean().default(false),
        room: a.belongsTo('Room', ['hotelId', 'roomNumber']),
        guest: a.belongsTo('Guest', 'guestId'),
        invoice: a.hasOne('Invoice', 'bookingId'),
      })
      .secondaryIndexes((index) => [
        index('hotelId')
          .sortKeys(['roomNumber', 'from'])
          .name('byRoomAndDay')
          .queryField('bookingsOfRoom'),
        index('guestId').sortKeys(['from']),
      ]),
    Guest: a.model({
      name: a.string().required(),
      email: a.email().required(),
      phone: a.phone(),
      bookings: a.hasMany('Booking', 'guestId'),
    }),
    Invoice: a
      .model({
        bookingId: a.id().required(),
        number: a.string().required(),
        net: a.float(),
        tax: a.float().default(0.19),
        issuedAt: a.datetime(),
        booking: a.belongsTo('Booking', 'bookingId'),
      })
      .disableOperations(['update', 'delete']),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
