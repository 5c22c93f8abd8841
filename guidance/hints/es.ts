import type { HintId } from '../../tone/index.ts';

export const es: Readonly<Record<HintId, string>> = {
  you_blame: 'El formulario nos llegó sin el número de la calle; con ese dato, el paquete sale hoy.',
  calm_down: 'Quiero resolver esto con usted y empiezo ahora mismo.',
  policy_wall:
    'Pasados treinta días la tienda ya no puede revender el abrigo; lo que le ofrezco es un arreglo o un vale.',
  must_order: '¿Podría mandarme una foto de la etiqueta? Con ella pido hoy la pieza.',
  told_you: 'El técnico va el jueves entre las ocho y las diez.',
  doubt_truth: 'Lo reviso otra vez con la fecha que me da en su mensaje.',
  empty_understanding: 'Tres días sin agua caliente y con un bebé en casa se hacen muy largos.',
  non_apology: 'Lamento que el sofá le llegara con la funda rota.',
  over_apology: 'Lamento que la entrega llegara un día tarde. La segunda caja sale esta noche.',
  factual_correction: 'La factura incluye marzo y abril; por eso el importe es el doble.',
  forced_cheer: 'Gracias por escribirnos. Estoy revisando el cobro duplicado.',
  shouting: 'El impreso que hace falta es el azul; se lo adjunto.',
  sarcasm: 'La nota sobre las pilas se ve poco: está en el interior de la tapa.',
  counter_insult: 'Quiero resolver esto con usted y le pido que dejemos fuera los insultos.',
  over_promise: 'Hemos añadido una segunda revisión antes del envío, que debería detectar estos fallos.',
  cant_without_can:
    'Con el aparato usado no es posible devolver todo el importe, pero puedo cambiárselo o abonarle la mitad.',
  evasive: 'Ana, de facturación, está corrigiendo la factura y le escribirá como muy tarde el miércoles.',
  canned: 'La lámpara de su pedido del 4 de mayo sigue en nuestro almacén; sale mañana por la mañana.',
  empty_closing: 'Hoy le envío el recambio y antes de las cinco tendrá el número de seguimiento.',
};
