import type { PhraseId } from './slots.ts';

export const es: Readonly<Record<PhraseId, string>> = {
  calm_thanks: 'Gracias por contarme con claridad lo que ha pasado.',
  calm_read: 'He leído su mensaje con atención y quiero responderle como es debido.',
  calm_not_meant: 'Las cosas no tendrían que haber ido así y quiero ayudarle a resolverlo.',
  calm_right_to_raise: 'Hace bien en decírnoslo.',
  calm_one_by_one: 'Vayamos por partes, empezando por lo que más le importa.',

  listen_cost: 'Esto ya le ha costado tiempo y molestias, y me lo tomo en serio.',
  listen_say_back: 'Le cuento cómo lo he entendido; corríjame, por favor, en lo que no sea así.',
  listen_wait: 'Esperar sin tener respuesta cansa a cualquiera, y en eso hemos fallado.',
  listen_your_place:
    'En su lugar yo también querría una respuesta clara, así que esto es lo que veo hasta ahora.',
  listen_most_urgent: '¿Qué es lo más urgente para usted en este momento?',

  focus_today: 'Esto es lo que puedo hacer hoy mismo, y empiezo ahora.',
  focus_ours: 'El error fue nuestro y ya lo estoy corrigiendo.',
  focus_two_ways: 'Hay dos formas de resolverlo; dígame cuál le viene mejor.',
  focus_meanwhile: 'Mientras buscamos la causa, hay algo que puedo hacer para que salga del paso.',
  focus_first_step: 'Acabo de dar el primer paso y se lo confirmo por escrito.',
  focus_firm:
    'La decisión se mantiene y prefiero decírselo con franqueza; lo que sí puedo ofrecerle es lo siguiente.',

  followup_write_again: 'Mañana antes del mediodía le escribo, aunque todavía no haya novedades.',
  followup_my_case: 'De su caso me encargo yo, así no tendrá que explicarlo otra vez desde el principio.',
  followup_straight_to_me: 'Si el viernes queda algo pendiente, escríbame directamente a mí y lo retomo.',
  followup_change:
    'Desde esta semana revisamos este punto antes de cada envío, para que no le ocurra a nadie más.',
  followup_check_back: 'Dentro de unos días le escribo para asegurarme de que todo sigue funcionando.',

  send_unclear: 'Si algo no ha quedado claro, respóndame aquí y lo aclaramos.',
  send_chance: 'Le agradezco que nos dé la oportunidad de arreglarlo.',
  send_settled: 'Espero que con esto quede resuelto; si no, aquí me tiene.',
  send_line_open: 'Por mi parte es todo de momento, y puede escribirme cuando lo necesite.',
  send_thanks: 'Gracias por su paciencia mientras lo solucionamos.',

  rung_1_sexual:
    'Le ayudo con su gestión. Le pido que hablemos con respeto: los comentarios sobre mi cuerpo o mi vida privada no tienen cabida aquí.',
  rung_1_discriminatory:
    'Quiero resolverle esto. Hablemos con respeto, por favor: el origen, las creencias o la condición de las personas no se discuten aquí.',
  rung_1_leave_out: 'Quiero ayudarle con esto y le pido que dejemos fuera los insultos.',
  rung_1_gladly: 'Con mucho gusto sigo con su caso. Hábleme sin insultos, por favor.',
  rung_1_reason_to_be_upset:
    'Lo que ha pasado molestaría a cualquiera, y estoy de su parte. Solo le pido que me hable con respeto.',
  rung_1_has_my_attention:
    'Estoy dedicando toda mi atención a su problema. Sin insultos lo resolveremos antes.',
  rung_1_a_person_here:
    'A este lado hay una persona que quiere ayudarle. Hablemos con respeto y lo resolvemos.',

  rung_2_sexual:
    'Si dejamos fuera los comentarios personales, sigo con su gestión ahora mismo. Si continúan, termino la conversación.',
  rung_2_discriminatory:
    'Si hablamos con respeto y dejamos fuera el origen de las personas, sigo ahora con su caso. De lo contrario, paro y lo retomo más tarde.',
  rung_2_now_or_later:
    'Si podemos hablar sin insultos, sigo con su caso ahora mismo. Si no, lo retomo hoy más tarde.',
  rung_2_as_soon_as:
    'En cuanto podamos hablar sin insultos, sigo con su caso. Si no, lo dejamos aquí y lo retomamos mañana.',
  rung_2_provided:
    'Podemos resolverlo hoy, siempre que nos hablemos con respeto. Si siguen los insultos, le responderé en otro momento.',
  rung_2_two_ways: 'Usted elige cómo seguimos: ahora mismo, si hablamos con respeto; si no, más tarde.',

  rung_3_pause:
    'Hago aquí una pausa por los insultos. Su caso sigue abierto y le atenderé en cuanto hablemos con respeto.',
  rung_3_end_door_open:
    'Termino aquí la conversación porque los insultos han continuado. Puede volver a escribirme sin ellos y le ayudaré.',
  rung_3_for_today:
    'Por hoy cierro aquí el chat, por los insultos. Mañana retomo su caso con mucho gusto si nos tratamos con respeto.',
  rung_3_no_further:
    'Con insultos no avanzamos, así que por ahora cierro la conversación. Basta un mensaje con respeto y retomo su caso.',

  rung_4_takes_over:
    'A partir de ahora le atiende mi responsable, que tiene todo el historial; no tendrá que explicarlo dos veces. También en esa conversación le pido que hable sin insultos.',
  rung_4_hand_over:
    'Paso su caso a mi responsable, que le escribirá hoy. La petición es la misma: sin insultos.',
  rung_4_step_back:
    'Me retiro de esta conversación por los insultos. Mi responsable ya tiene su caso y lo verá con usted, siempre que se hable con respeto.',
  rung_4_so_it_is_solved:
    'Para que su problema se resuelva, a partir de aquí le atiende mi responsable. Le pido que le hable con respeto.',

  rung_5_seriously:
    'Me tomo en serio lo que ha escrito y lo comunico a quien corresponde. No voy a continuar esta conversación.',
  rung_5_safety_first:
    'La seguridad de todas las personas es lo primero, así que lo dejo aquí. A partir de ahora se ocupa nuestro equipo de seguridad.',
  rung_5_with_security:
    'Su mensaje habla de hacer daño a personas, así que lo paso ahora a nuestro equipo de seguridad, que decidirá cómo seguimos.',
  rung_5_request_on_file:
    'Por lo que ha escrito sobre hacer daño a otras personas, dejo aquí esta conversación. Su solicitud queda registrada y le responderemos por separado.',
};
