import type { Language } from '../types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Closed-class words of our languages, the commonest and some of chat. Source: own list. */
export const home: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(
    "the and i to of a is it you my that in for was have not this on with are be your we they me what when where how why do did can could will would i'm it's don't but at from has an if or no so just been about there our who which please thank thanks u im dont am as by get got had he she her him his its up out all any than then them",
  ),
  es: words(
    'el la los las de que y en un una es no me mi su se con por para lo le les pero si sí ya muy está esta este esto ese eso como cómo cuando cuándo qué quién yo tú usted ustedes nos te al del o ni a he ha han hay ser estoy son fue más porque sin todo nada gracias hola q xq pues aquí desde hasta sobre también',
  ),
  fi: words(
    'ja on ei se että en mun minun te teidän teidän olen oli mitä missä milloin miksi kuka kun kuin jos niin nyt vain vaan sen sitä tämä tää mä sä me he ovat olla ollut eikä tai vai kiitos hei moi terve kuinka miten onko voi voiko vielä jo aina koska mutta myös minä sinä hän meidän heti taas ette et emme joka jonka siitä siinä tätä tässä mulle minulle teille teiltä',
  ),
  it: words(
    "il lo la i gli le di che e un una è non mi si in con per ma se ho ha hanno sono del della dei delle al alla nel nella dal da come quando chi cosa dove perché già ancora più questo questa quello io tu lei voi noi vi ci ne mio mia suo sua vostro anche c'è grazie buongiorno salve solo sul sulla ed o po' fa stato siete sei ve me te a ai agli alle dell' l' un'",
  ),
};
