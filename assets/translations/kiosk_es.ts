<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>Make it easier</source>
        <translation>Más cómodo</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Sala de lectura</translation>
    </message>
    <message>
        <source>Night desk</source>
        <translation>Luz nocturna</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>AccessRows</name>
    <message>
        <source>Plain letters</source>
        <translation>Letra sencilla</translation>
    </message>
    <message>
        <source>Roomy text</source>
        <translation>Texto espaciado</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Al alcance</translation>
    </message>
    <message>
        <source>Easy words</source>
        <translation>Palabras fáciles</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Side of the keys</source>
        <translation>Lado de los botones</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>AccessSample</name>
    <message>
        <source>This is how text looks now</source>
        <translation>Así se ve ahora el texto</translation>
    </message>
</context>
<context>
    <name>AttractFoot</name>
    <message>
        <source>Play</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Touch an answer to start</source>
        <translation>Toque una respuesta para empezar</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Say what you think. Weigh the evidence. Then answer again.</source>
        <translation>Diga qué piensa. Sopese las pruebas. Luego responda otra vez.</translation>
    </message>
</context>
<context>
    <name>Beam</name>
    <message>
        <source>The balance: %1 against %2</source>
        <translation>La balanza: %1 frente a %2</translation>
    </message>
</context>
<context>
    <name>BeamSide</name>
    <message>
        <source>Source %1, %2, counts %3</source>
        <translation>Fuente %1, %2, peso %3</translation>
    </message>
</context>
<context>
    <name>BeamTools</name>
    <message>
        <source>What counts</source>
        <translation>Lo que cuenta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes back your last change on the scales</source>
        <translation>Deshace su último cambio en la balanza</translation>
    </message>
</context>
<context>
    <name>CalibrationWindow</name>
    <message>
        <source>Measure the screen</source>
        <translation>Medir la pantalla</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>¿De qué tamaño es esta pantalla?</translation>
    </message>
    <message>
        <source>Hold a bank card, or any card of that size, flat against the screen. Make the frame exactly as large: drag it, or use the keys.</source>
        <translation>Apoye una tarjeta bancaria, o cualquier tarjeta de ese tamaño, sobre la pantalla. Haga el marco exactamente igual de grande: arrástrelo o use los botones.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>%1 inches from corner to corner, %2 px a millimetre</source>
        <translation>%1 pulgadas de diagonal, %2 píxeles por milímetro</translation>
    </message>
    <message>
        <source>Lower edge of the picture above the floor</source>
        <translation>Borde inferior de la imagen sobre el suelo</translation>
    </message>
    <message>
        <source>Not told yet. Reach mode needs it: touch a key, then set it.</source>
        <translation>Aún no se ha indicado. El modo «Al alcance» lo necesita: toque un botón y ajústelo.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Hold the card here</source>
        <translation>Apoye aquí la tarjeta</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation>Todo sobre esta persona</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>La respuesta completa</translation>
    </message>
</context>
<context>
    <name>ChapterCard</name>
    <message>
        <source>Chapter %1: %2</source>
        <translation>Capítulo %1: %2</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Capítulo %1</translation>
    </message>
    <message>
        <source>%1 of %2 pages read</source>
        <translation>Páginas leídas: %1 de %2</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>Páginas: %1</translation>
    </message>
</context>
<context>
    <name>ChapterPage</name>
    <message>
        <source>Chapter %1 of %2</source>
        <translation>Capítulo %1 de %2</translation>
    </message>
    <message>
        <source>Begin: page 1 of %1</source>
        <translation>Empezar: página 1 de %1</translation>
    </message>
</context>
<context>
    <name>ChapterPageView</name>
    <message>
        <source>Chapter %1   %2</source>
        <translation>Capítulo %1   %2</translation>
    </message>
    <message>
        <source>Next: page %1 of %2</source>
        <translation>Siguiente: página %1 de %2</translation>
    </message>
    <message>
        <source>Next: chapter %1</source>
        <translation>Siguiente: capítulo %1</translation>
    </message>
    <message>
        <source>Next: the evidence</source>
        <translation>Siguiente: las pruebas</translation>
    </message>
    <message>
        <source>Next: start</source>
        <translation>Siguiente: inicio</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Capítulo %1</translation>
    </message>
</context>
<context>
    <name>ChapterSources</name>
    <message>
        <source>Sources in this chapter</source>
        <translation>Fuentes de este capítulo</translation>
    </message>
</context>
<context>
    <name>ChapterStop</name>
    <message>
        <source>Chapter %1: %2</source>
        <translation>Capítulo %1: %2</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Capítulo %1</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (estimación)</translation>
    </message>
</context>
<context>
    <name>ChartsColumn</name>
    <message>
        <source>All charts</source>
        <translation>Todos los gráficos</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Show as a chart</source>
        <translation>Ver como gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Show the journeys</source>
        <translation>Ver los trayectos</translation>
    </message>
</context>
<context>
    <name>ChosenSource</name>
    <message>
        <source>Source %1</source>
        <translation>Fuente %1</translation>
    </message>
    <message>
        <source>A film, no picture.</source>
        <translation>Una película, sin imagen fija.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>CiteRow</name>
    <message>
        <source>What changed your mind most?</source>
        <translation>¿Qué influyó más en su cambio?</translation>
    </message>
    <message>
        <source>Something else, or nothing</source>
        <translation>Otra cosa, o nada</translation>
    </message>
</context>
<context>
    <name>ClosingBand</name>
    <message>
        <source>Named most often as what changed a mind (%1)</source>
        <translation>Lo que más veces hizo cambiar de opinión (%1)</translation>
    </message>
    <message>
        <source>Your evidence: “%1” against “%2”</source>
        <translation>Sus pruebas: «%1» frente a «%2»</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>Source %1</source>
        <translation>Fuente %1</translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>No other source is set beside this one yet.</source>
        <translation>Aún no hay otra fuente con la que compararla.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
</context>
<context>
    <name>CrowdColumn</name>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>How visitors answered</source>
        <translation>Cómo respondieron los visitantes</translation>
    </message>
    <message>
        <source>First answers: %1</source>
        <translation>Primeras respuestas: %1</translation>
    </message>
    <message>
        <source>Verdicts: %1</source>
        <translation>Veredictos: %1</translation>
    </message>
    <message>
        <source>You, before</source>
        <translation>Usted, antes</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Usted, ahora</translation>
    </message>
</context>
<context>
    <name>CrowdLine</name>
    <message>
        <source>How visitors answered</source>
        <translation>Cómo respondieron los visitantes</translation>
    </message>
    <message>
        <source>First answers: %1</source>
        <translation>Primeras respuestas: %1</translation>
    </message>
    <message>
        <source>Verdicts: %1</source>
        <translation>Veredictos: %1</translation>
    </message>
    <message>
        <source>You, before</source>
        <translation>Usted, antes</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Usted, ahora</translation>
    </message>
</context>
<context>
    <name>CrowdWords</name>
    <message>
        <source>Of %1 visitors with two answers, %2 moved towards “%3”, %4 kept their answer, %5 moved towards “%6”.</source>
        <translation>De %1 visitantes con dos respuestas, se acercaron a «%3»: %2; mantuvieron la suya: %4; se acercaron a «%6»: %5.</translation>
    </message>
    <message>
        <source>One mark stands for about %1 visitors.</source>
        <translation>Cada marca representa a unos %1 visitantes.</translation>
    </message>
    <message>
        <source>One mark is one visitor.</source>
        <translation>Cada marca es un visitante.</translation>
    </message>
    <message>
        <source>One more answer, and you can see how others decided.</source>
        <translation>Una respuesta más, y podrá ver qué decidieron los demás.</translation>
    </message>
    <message numerus="yes">
        <source>%n more answers, and you can see how others decided.</source>
        <translation>
            <numerusform>%n respuesta más, y podrá ver qué decidieron los demás.</numerusform>
            <numerusform>%n respuestas más, y podrá ver qué decidieron los demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is being counted.</source>
        <translation>Su respuesta se está contando.</translation>
    </message>
    <message>
        <source>Your answer is counted.</source>
        <translation>Su respuesta ya se ha contado.</translation>
    </message>
    <message>
        <source>Your answer cannot be saved just now. The kiosk keeps trying.</source>
        <translation>Su respuesta no puede guardarse ahora. La pantalla lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>Give an answer of your own, and see how others decided.</source>
        <translation>Dé su propia respuesta y vea qué decidieron los demás.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>First answers: %1</source>
        <translation>Primeras respuestas: %1</translation>
    </message>
    <message>
        <source>Verdicts: %1</source>
        <translation>Veredictos: %1</translation>
    </message>
</context>
<context>
    <name>DrawingBoard</name>
    <message>
        <source>The boxes on the picture</source>
        <translation>Los recuadros de la imagen</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>EvidenceFilters</name>
    <message>
        <source>All %1</source>
        <translation>Todas: %1</translation>
    </message>
    <message>
        <source>From: anywhere</source>
        <translation>País: todos</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>País: %1</translation>
    </message>
    <message>
        <source>Kind: any</source>
        <translation>Tipo: todos</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Not yet weighed</source>
        <translation>Sin sopesar</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>The evidence</source>
        <translation>Las pruebas</translation>
    </message>
    <message>
        <source>%1 sources. Which way do they lean?</source>
        <translation>%1 fuentes. ¿Hacia dónde se inclinan?</translation>
    </message>
    <message>
        <source>%1 to open</source>
        <translation>Para abrir: %1</translation>
    </message>
    <message>
        <source>%1 of %2 sources. Which way do they lean?</source>
        <translation>%1 de %2 fuentes. ¿Hacia dónde se inclinan?</translation>
    </message>
    <message>
        <source>No source answers to these filters. Touch “All” to see every one.</source>
        <translation>Ninguna fuente coincide con estos filtros. Toque «Todas» para verlas.</translation>
    </message>
    <message>
        <source>Where is it from?</source>
        <translation>¿De qué país es?</translation>
    </message>
    <message>
        <source>What kind of source?</source>
        <translation>¿Qué tipo de fuente es?</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Todos los tipos</translation>
    </message>
</context>
<context>
    <name>ExploreTabs</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Facsimile</name>
    <message>
        <source>%1 % of the scan&apos;s size</source>
        <translation>%1 % del tamaño del escaneo</translation>
    </message>
</context>
<context>
    <name>FilmBoard</name>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Film: %1</source>
        <translation>Película: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>The film cannot be shown.</source>
        <translation>La película no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>FollowChip</name>
    <message>
        <source>Words follow the picture</source>
        <translation>El texto sigue a la imagen</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>What would you like to explore?</source>
        <translation>¿Qué le gustaría explorar?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>GuideKeys</name>
    <message>
        <source>Stop before</source>
        <translation>Parada anterior</translation>
    </message>
    <message>
        <source>End the look</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Guided look: %1 stops</source>
        <translation>Recorrido: %1 paradas</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Siguiente parada</translation>
    </message>
</context>
<context>
    <name>GuideStop</name>
    <message>
        <source>Guided look: %1 of %2</source>
        <translation>Recorrido: %1 de %2</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Touch Story to read what happened.</source>
        <translation>Toque «Historia» para leer qué pasó.</translation>
    </message>
    <message>
        <source>Touch Evidence to open letters, treaties and pictures.</source>
        <translation>Toque «Pruebas» para abrir cartas, tratados e imágenes.</translation>
    </message>
    <message>
        <source>Touch Weigh to say which side each one counts for.</source>
        <translation>Toque «Balanza» para decir de qué lado cuenta cada una.</translation>
    </message>
    <message>
        <source>Then give your verdict.</source>
        <translation>Después, dé su veredicto.</translation>
    </message>
    <message>
        <source>This screen starts again when nobody touches it for a while.</source>
        <translation>La pantalla vuelve al inicio si nadie la toca durante un rato.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>All exhibits</source>
        <translation>Todas las exposiciones</translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message>
        <source>Quick look</source>
        <translation>Vistazo rápido</translation>
    </message>
    <message>
        <source>Follow the story</source>
        <translation>Seguir la historia</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>Ir a las pruebas</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Su veredicto</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>%1 sources, then answer again.</source>
        <translation>%1 fuentes; luego responda otra vez.</translation>
    </message>
    <message>
        <source>%1 chapters, page by page.</source>
        <translation>%1 capítulos, página a página.</translation>
    </message>
    <message>
        <source>%1 sources to open.</source>
        <translation>%1 fuentes para abrir.</translation>
    </message>
    <message>
        <source>You have weighed %1 of %2 sources.</source>
        <translation>Fuentes sopesadas: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 sources to open and weigh.</source>
        <translation>%1 fuentes para abrir y sopesar.</translation>
    </message>
    <message>
        <source>Dates, people, questions and words.</source>
        <translation>Fechas, personas, preguntas y palabras.</translation>
    </message>
    <message>
        <source>You answered “%1”.</source>
        <translation>Usted respondió «%1».</translation>
    </message>
    <message>
        <source>Your first answer was “%1”.</source>
        <translation>Su primera respuesta: «%1».</translation>
    </message>
    <message>
        <source>What do you think now?</source>
        <translation>¿Qué piensa ahora?</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>As long as you like</source>
        <translation>Sin prisa</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
</context>
<context>
    <name>IdlePanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on reading. Otherwise this screen starts again, and your answers are cleared.</source>
        <translation>Toque la pantalla para seguir leyendo. Si no, volverá al inicio y se borrarán sus respuestas.</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>IndexPage</name>
    <message>
        <source>Everything by its picture</source>
        <translation>Todo por su imagen</translation>
    </message>
    <message>
        <source>Everything from A to Z</source>
        <translation>Todo de la A a la Z</translation>
    </message>
    <message>
        <source>From A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>By picture</source>
        <translation>Por imagen</translation>
    </message>
    <message>
        <source>Letter %1</source>
        <translation>Letra %1</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
</context>
<context>
    <name>JourneyScale</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>KeyOfMarks</name>
    <message>
        <source>Hollow: counts a little</source>
        <translation>Hueco: cuenta poco</translation>
    </message>
    <message>
        <source>You have weighed %1 of %2</source>
        <translation>Sopesadas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Letras: %1</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Letras con acento</translation>
    </message>
    <message>
        <source>From A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Hide the keys</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>guion</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>KindSign</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>LeafMap</name>
    <message>
        <source>Touch a mark on the map.</source>
        <translation>Toque una marca del mapa.</translation>
    </message>
</context>
<context>
    <name>LeafText</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Quién y qué</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>This page is not yet in your language.</source>
        <translation>Esta página aún no está en su idioma.</translation>
    </message>
    <message>
        <source>Historians disagree</source>
        <translation>Los historiadores discrepan</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
</context>
<context>
    <name>LensBalance</name>
    <message>
        <source>%1 %2: %3 against %4</source>
        <translation>%1 %2: %3 frente a %4</translation>
    </message>
</context>
<context>
    <name>LensTabs</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>LineScale</name>
    <message>
        <source>Your first answer</source>
        <translation>Su primera respuesta</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Otros textos</translation>
    </message>
    <message>
        <source>The link goes into</source>
        <translation>El enlace va en</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>MapsPage</name>
    <message>
        <source>All maps</source>
        <translation>Todos los mapas</translation>
    </message>
    <message>
        <source>This page is not yet in your language.</source>
        <translation>Esta página aún no está en su idioma.</translation>
    </message>
</context>
<context>
    <name>MirrorColumn</name>
    <message>
        <source>You, before</source>
        <translation>Usted, antes</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Usted, ahora</translation>
    </message>
</context>
<context>
    <name>MirrorLine</name>
    <message>
        <source>You, before</source>
        <translation>Usted, antes</translation>
    </message>
    <message>
        <source>You, now</source>
        <translation>Usted, ahora</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Balanza</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Reiniciar</translation>
    </message>
</context>
<context>
    <name>NoPicture</name>
    <message>
        <source>A film, no picture.</source>
        <translation>Una película, sin imagen fija.</translation>
    </message>
    <message>
        <source>There is no picture of this source.</source>
        <translation>No hay imagen de esta fuente.</translation>
    </message>
    <message>
        <source>Watch the film</source>
        <translation>Ver la película</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>A historian notes</source>
        <translation>Nota histórica</translation>
    </message>
</context>
<context>
    <name>PageBoard</name>
    <message>
        <source>There is no picture of this source.</source>
        <translation>No hay imagen de esta fuente.</translation>
    </message>
    <message>
        <source>A film, no picture.</source>
        <translation>Una película, sin imagen fija.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Page %1: %2</source>
        <translation>Página %1: %2</translation>
    </message>
</context>
<context>
    <name>PageNumbers</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>PageStops</name>
    <message>
        <source>Page %1: %2</source>
        <translation>Página %1: %2</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>PageThumb</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Who decided, who carried, who was left out</source>
        <translation>Quién decidió, quién medió, quién quedó fuera</translation>
    </message>
</context>
<context>
    <name>PeriodTabs</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This class</source>
        <translation>Esta clase</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>What they wanted</source>
        <translation>Qué quería</translation>
    </message>
</context>
<context>
    <name>PictureKind</name>
    <message>
        <source>Illustration.</source>
        <translation>Ilustración.</translation>
    </message>
    <message>
        <source>Illustration, not the original.</source>
        <translation>Ilustración, no el original.</translation>
    </message>
    <message>
        <source>Facsimile.</source>
        <translation>Facsímil.</translation>
    </message>
    <message>
        <source>Photograph.</source>
        <translation>Fotografía.</translation>
    </message>
    <message>
        <source>There is no picture of this source.</source>
        <translation>No hay imagen de esta fuente.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Words of the recording</source>
        <translation>Texto de la grabación</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>PlayerChoice</name>
    <message>
        <source>Recording %1</source>
        <translation>Grabación %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
</context>
<context>
    <name>PlayerHead</name>
    <message>
        <source>Not yet in your language.</source>
        <translation>Aún no está en su idioma.</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oír</translation>
    </message>
    <message>
        <source>Play</source>
        <comment>a film</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Back %1 s</source>
        <translation>Atrás %1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>On %1 s</source>
        <translation>Adelante %1 s</translation>
    </message>
</context>
<context>
    <name>PlayerLine</name>
    <message>
        <source>Position: %1 of %2</source>
        <translation>Posición: %1 de %2</translation>
    </message>
</context>
<context>
    <name>PlayerSilence</name>
    <message>
        <source>There is no loudspeaker here: the words run on in silence.</source>
        <translation>Aquí no hay altavoz: el texto avanza en silencio.</translation>
    </message>
    <message>
        <source>There is no loudspeaker here.</source>
        <translation>Aquí no hay altavoz.</translation>
    </message>
    <message>
        <source>This kiosk cannot play this kind of recording. Its words can be read.</source>
        <translation>Esta pantalla no puede reproducir este tipo de grabación. Su texto puede leerse.</translation>
    </message>
    <message>
        <source>This kiosk cannot play this kind of recording.</source>
        <translation>Esta pantalla no puede reproducir este tipo de grabación.</translation>
    </message>
    <message>
        <source>The recording cannot be played: it is damaged or missing. Its words can be read.</source>
        <translation>La grabación no puede reproducirse: está dañada o falta. Su texto puede leerse.</translation>
    </message>
    <message>
        <source>The recording cannot be played: it is damaged or missing.</source>
        <translation>La grabación no puede reproducirse: está dañada o falta.</translation>
    </message>
    <message>
        <source>No sound in this film.</source>
        <translation>Esta película no tiene sonido.</translation>
    </message>
</context>
<context>
    <name>PlayerTitle</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
</context>
<context>
    <name>PlayerTuning</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
</context>
<context>
    <name>PreparingPage</name>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>Pictures are being prepared.</source>
        <translation>Se están preparando las imágenes.</translation>
    </message>
    <message>
        <source>Pictures are being prepared for “%1”.</source>
        <translation>Se están preparando las imágenes de «%1».</translation>
    </message>
</context>
<context>
    <name>ProvenanceLine</name>
    <message>
        <source>In copyright</source>
        <translation>Con derechos de autor</translation>
    </message>
    <message>
        <source>No copyright in the United States</source>
        <translation>Sin derechos de autor en Estados Unidos</translation>
    </message>
    <message>
        <source>No known copyright</source>
        <translation>Sin derechos de autor conocidos</translation>
    </message>
    <message>
        <source>Copyright not settled</source>
        <translation>Derechos de autor sin aclarar</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexto</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Visitors ask</source>
        <translation>Preguntas del público</translation>
    </message>
    <message>
        <source>Often believed</source>
        <translation>Lo que se suele creer</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>¿Cómo lo sabemos?</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <source>Read by machine, not yet corrected.</source>
        <translation>Reconocido por una máquina, aún sin corregir.</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>More: %1 of %2</source>
        <translation>Bajar: %1 de %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Back up: %1 of %2</source>
        <translation>Subir: %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReadingChooser</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
</context>
<context>
    <name>ReadingSwitch</name>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Plain words</source>
        <translation>Palabras sencillas</translation>
    </message>
    <message>
        <source>Plain words: %1</source>
        <translation>Palabras sencillas: %1</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>Original: %1</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Box %1</source>
        <translation>Recuadro %1</translation>
    </message>
    <message>
        <source>left %1, top %2, size %3 × %4 %</source>
        <translation>izquierda %1, arriba %2, tamaño %3 × %4 %</translation>
    </message>
    <message>
        <source>The words of the box</source>
        <translation>Las palabras del recuadro</translation>
    </message>
    <message>
        <source>tied to a place already</source>
        <translation>ya está unida a un lugar</translation>
    </message>
</context>
<context>
    <name>RegionPanel</name>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>One finger or the mouse</source>
        <translation>Un dedo o el ratón</translation>
    </message>
    <message>
        <source>Draw a box around the words on the picture. The wheel or two fingers bring them closer.</source>
        <translation>Dibuje un recuadro alrededor de las palabras de la imagen. La rueda o dos dedos las acercan.</translation>
    </message>
</context>
<context>
    <name>RegionWindow</name>
    <message>
        <source>%1: draw a box</source>
        <translation>%1: dibujar un recuadro</translation>
    </message>
</context>
<context>
    <name>RestartPanel</name>
    <message>
        <source>Start over?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <source>Your answers and your weighing are cleared for the next visitor.</source>
        <translation>Sus respuestas y su balanza se borrarán para el próximo visitante.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, seguir</translation>
    </message>
    <message>
        <source>Yes, start over</source>
        <translation>Sí, empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>This screen is resting</source>
        <translation>Esta pantalla descansa</translation>
    </message>
    <message>
        <source>Please ask a member of staff.</source>
        <translation>Consulte al personal de la sala.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Your result</source>
        <translation>Su resultado</translation>
    </message>
    <message>
        <source>You have not given an answer yet.</source>
        <translation>Aún no ha dado una respuesta.</translation>
    </message>
    <message>
        <source>Your first answer stands; there is no verdict yet.</source>
        <translation>Se mantiene su primera respuesta; aún no hay veredicto.</translation>
    </message>
    <message>
        <source>Your verdict: “%1”.</source>
        <translation>Su veredicto: «%1».</translation>
    </message>
    <message>
        <source>You kept your answer: “%1”.</source>
        <translation>Mantuvo su respuesta: «%1».</translation>
    </message>
    <message>
        <source>You moved one step, to “%1”.</source>
        <translation>Su respuesta cambió un paso. Ahora es «%1».</translation>
    </message>
    <message>
        <source>You moved %1 steps, to “%2”.</source>
        <translation>Su respuesta cambió %1 pasos. Ahora es «%2».</translation>
    </message>
    <message>
        <source>What changed your mind most: %1.</source>
        <translation>Lo que más influyó en su cambio: %1.</translation>
    </message>
    <message>
        <source>What spoke to you most: %1.</source>
        <translation>Lo que más le convenció: %1.</translation>
    </message>
    <message>
        <source>You have not weighed a source yet.</source>
        <translation>Aún no ha sopesado ninguna fuente.</translation>
    </message>
    <message>
        <source>Your scales: %1 against %2.</source>
        <translation>Su balanza: %1 frente a %2.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Lléveselo</translation>
    </message>
    <message>
        <source>Give your verdict</source>
        <translation>Dar su veredicto</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder otra vez</translation>
    </message>
    <message>
        <source>The evidence again</source>
        <translation>Volver a las pruebas</translation>
    </message>
</context>
<context>
    <name>SearchHits</name>
    <message>
        <source>Everything from A to Z</source>
        <translation>Todo de la A a la Z</translation>
    </message>
    <message>
        <source>Everything by its picture</source>
        <translation>Todo por su imagen</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Encontrados: %1</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
</context>
<context>
    <name>SearchTurn</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>More: %1 of %2</source>
        <translation>Bajar: %1 de %2</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Back up: %1 of %2</source>
        <translation>Subir: %1 de %2</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Nothing found. Try one of these.</source>
        <translation>Sin resultados. Pruebe con esto.</translation>
    </message>
    <message>
        <source>Type, or touch one of these.</source>
        <translation>Escriba o toque una opción.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>SheetMap</name>
    <message>
        <source>The whole page, small. The box is what you see; touch a place to go there.</source>
        <translation>La página entera, en pequeño. El recuadro es lo que usted ve; toque un lugar para ir allí.</translation>
    </message>
</context>
<context>
    <name>SheetScale</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Scale of the original: %1, %2</source>
        <translation>Escala del original: %1, %2</translation>
    </message>
    <message>
        <source>Scale of the original: %1</source>
        <translation>Escala del original: %1</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>%1 pulg.</translation>
    </message>
</context>
<context>
    <name>SlideRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Not yet weighed</source>
        <translation>Sin sopesar</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Sopesada</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>en duda</translation>
    </message>
</context>
<context>
    <name>SourceHeading</name>
    <message>
        <source>Source %1</source>
        <translation>Fuente %1</translation>
    </message>
    <message>
        <source>Not yet in your language.</source>
        <translation>Aún no está en su idioma.</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>See the balance</source>
        <translation>Ver la balanza</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Ver todas</translation>
    </message>
    <message>
        <source>My verdict</source>
        <translation>Mi veredicto</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Siguiente fuente</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>All is read. Touch Play to hear it again.</source>
        <translation>Se ha leído todo. Toque «Seguir» para oírlo otra vez.</translation>
    </message>
</context>
<context>
    <name>SpeechRows</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Speed of speech</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>Loudness of speech</source>
        <translation>Volumen de la voz</translation>
    </message>
</context>
<context>
    <name>SpeechWording</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>interruptor</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>pestaña</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Some words are left out: there is no voice for their language.</source>
        <translation>Se omiten algunas palabras: no hay voz para su idioma.</translation>
    </message>
</context>
<context>
    <name>StancePage</name>
    <message>
        <source>There is no right answer. Say what you think now, before you see the evidence.</source>
        <translation>No hay respuesta correcta. Diga qué piensa ahora, antes de ver las pruebas.</translation>
    </message>
    <message>
        <source>I am not sure yet. Go on</source>
        <translation>Aún no lo sé. Seguir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>StepTabs</name>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Sopesar</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>Follow the story</source>
        <translation>Seguir la historia</translation>
    </message>
    <message>
        <source>Go on: chapter %1</source>
        <translation>Seguir: capítulo %1</translation>
    </message>
    <message>
        <source>Begin: chapter 1</source>
        <translation>Empezar: capítulo 1</translation>
    </message>
</context>
<context>
    <name>TakeAwayPanel</name>
    <message>
        <source>Scan the code: it holds a short form of this text, so no network is needed. Or photograph this screen.</source>
        <translation>Escanee el código: contiene una forma breve de este texto y no necesita red. O fotografíe la pantalla.</translation>
    </message>
    <message>
        <source>Scan the code: it holds this text, so no network is needed. Or photograph this screen.</source>
        <translation>Escanee el código: contiene este texto y no necesita red. O fotografíe la pantalla.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Lléveselo</translation>
    </message>
    <message>
        <source>My verdict: “%1”.</source>
        <translation>Mi veredicto: «%1».</translation>
    </message>
    <message>
        <source>My first answer: “%1”.</source>
        <translation>Mi primera respuesta: «%1».</translation>
    </message>
    <message>
        <source>I have not decided yet.</source>
        <translation>Aún no he decidido.</translation>
    </message>
    <message>
        <source>Source %1: %2</source>
        <translation>Fuente %1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>TextCode</name>
    <message>
        <source>A code that holds this text</source>
        <translation>Un código que contiene este texto</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Year by year</source>
        <translation>Año por año</translation>
    </message>
</context>
<context>
    <name>TimelineYears</name>
    <message>
        <source>%1 events</source>
        <translation>Hechos: %1</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>illegible</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>tachado</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>roto</translation>
    </message>
    <message>
        <source>sic</source>
        <translation>sic</translation>
    </message>
    <message>
        <source>[ %1 ]</source>
        <translation>[ %1 ]</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Your verdict</source>
        <translation>Su veredicto</translation>
    </message>
    <message>
        <source>You have not weighed a source yet.</source>
        <translation>Aún no ha sopesado ninguna fuente.</translation>
    </message>
    <message>
        <source>You weighed one source.</source>
        <translation>Ha sopesado una fuente.</translation>
    </message>
    <message>
        <source>You weighed %1 sources.</source>
        <translation>Ha sopesado %1 fuentes.</translation>
    </message>
    <message>
        <source>You may keep your answer or change it.</source>
        <translation>Puede mantener su respuesta o cambiarla.</translation>
    </message>
    <message>
        <source>No answer is wrong.</source>
        <translation>Ninguna respuesta es incorrecta.</translation>
    </message>
    <message>
        <source>Now that you have read more, what do you say?</source>
        <translation>Ahora que ha leído más, ¿qué responde?</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>See results without voting</source>
        <translation>Ver resultados sin votar</translation>
    </message>
    <message>
        <source>Back to the scales</source>
        <translation>Volver a la balanza</translation>
    </message>
</context>
<context>
    <name>VisitSteps</name>
    <message>
        <source>Say what you think now.</source>
        <translation>Diga qué piensa ahora.</translation>
    </message>
    <message>
        <source>Weigh the evidence.</source>
        <translation>Sopese las pruebas.</translation>
    </message>
    <message>
        <source>Answer again. Did you change your mind?</source>
        <translation>Responda otra vez. ¿Ha cambiado de opinión?</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Still to weigh</source>
        <translation>Por sopesar</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Later than %1</source>
        <translation>Después de %1</translation>
    </message>
</context>
<context>
    <name>WeighChoice</name>
    <message>
        <source>It speaks for</source>
        <translation>Habla a favor de</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>poco</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algo</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>mucho</translation>
    </message>
</context>
<context>
    <name>WeighPage</name>
    <message>
        <source>Weigh the evidence</source>
        <translation>Sopesar las pruebas</translation>
    </message>
    <message>
        <source>Nothing lies on the scales yet.</source>
        <translation>La balanza aún está vacía.</translation>
    </message>
    <message>
        <source>Your evidence is in balance.</source>
        <translation>Sus pruebas están en equilibrio.</translation>
    </message>
    <message>
        <source>Your evidence leans slightly to “%1”.</source>
        <translation>Sus pruebas se inclinan un poco hacia «%1».</translation>
    </message>
    <message>
        <source>Your evidence leans clearly to “%1”.</source>
        <translation>Sus pruebas se inclinan claramente hacia «%1».</translation>
    </message>
    <message>
        <source>Your evidence leans strongly to “%1”.</source>
        <translation>Sus pruebas se inclinan mucho hacia «%1».</translation>
    </message>
    <message>
        <source>One source is dated later and stands aside.</source>
        <translation>Una fuente es posterior y queda aparte.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources are dated later and stand aside.</source>
        <translation>
            <numerusform>%n fuente es posterior y queda aparte.</numerusform>
            <numerusform>%n fuentes son posteriores y quedan aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ninguna fuente</translation>
    </message>
    <message>
        <source>One source weighs %1</source>
        <translation>Una fuente pesa %1</translation>
    </message>
    <message>
        <source>%1 sources weigh %2</source>
        <translation>%1 fuentes pesan %2</translation>
    </message>
    <message>
        <source>Choose a source, say which way it speaks, and how much it counts.</source>
        <translation>Elija una fuente, diga a favor de qué habla y cuánto cuenta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My verdict again</source>
        <translation>Otra vez mi veredicto</translation>
    </message>
    <message>
        <source>My verdict</source>
        <translation>Mi veredicto</translation>
    </message>
</context>
<context>
    <name>WeighStep</name>
    <message>
        <source>What it suggests</source>
        <translation>Qué sugiere</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Sus límites</translation>
    </message>
</context>
<context>
    <name>WordsHere</name>
    <message>
        <source>Words here: %1</source>
        <translation>Glosario: %1</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words of the time</source>
        <translation>Palabras de la época</translation>
    </message>
</context>
<context>
    <name>ZoomKeys</name>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
</context>
</TS>
