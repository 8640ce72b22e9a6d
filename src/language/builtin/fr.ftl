### Le français. Les espaces devant « : ; ? ! % » et dans les guillemets sont des espaces fines insécables (U+202F) ; entre un
### nombre et son unité l’espace est insécable (U+00A0). Ce que chaque variable veut dire est écrit dans `en.ftl`.

## La langue

language-name = Français
language-direction = ltr
language-locale = fr_FR

## Nombres

number-per-cent = { $number } %
number-plus = +{ $number }
number-minus = −{ $number }
number-points = { $size ->
    [one] { $signed } point de pourcentage
   *[other] { $signed } points de pourcentage
}

## Effectifs, avec les mots de leurs sources

count-about = environ { $count }
count-nearly = près de { $count }
count-over = plus de { $count }
count-at-least = au moins { $count }
count-at-most = au plus { $count }
count-range = de { $low } à { $high }
count-millions = { $millions ->
    [one] { $millions } million
   *[other] { $millions } millions
}

## Taux, avec les mots de leurs sources

rate-about = environ { $rate }
rate-nearly = près de { $rate }
rate-over = plus de { $rate }
rate-at-least = ≥ { $rate }
rate-at-most = ≤ { $rate }
rate-range = de { $low } à { $high }
rate-below = < { $rate }
rate-no-base = aucune personne concernée

## Parties achevées

done-of = { $done } sur { $of }
done-of-level = { $done } des { $of } { $level }
label = { $name } :

## Dates

date-month-name = { $standard }
date-weekday-name = { $standard }
date-long = { $day ->
    [1] 1er
   *[other] { $day }
} { $month-name } { $year }
date-short = { $day-two }/{ $month-two }/{ $year }
date-month = { $month-name } { $year }
date-time = { $hour-two } h { $minute-two }
date-and-time = { $long } à { $time }
date-unknown = date inconnue

## Le jour dont parle un chiffre

as-of-day = { $long }
as-of-unknown = date non précisée
as-of-phrase-day = au { $long }
as-of-phrase-minute = au { $minute }
as-of-phrase-unknown = à une date non précisée

## Le jour de la publication

published-on = { $long }
published-after = après le { $long }
published-unknown = date de publication inconnue
published-phrase-on = publié le { $long }
published-phrase-after = publié après le { $long }
published-phrase-unknown = date de publication inconnue

## Énumérations

list-two = { $list } et { $item }
list-next = { $list }, { $item }
list-last = { $list } et { $item }
list-named = { $name } : { $text }

## Navigation

nav-label = Navigation principale
nav-home = Accueil
nav-units = Unités
nav-indicators = Indicateurs
nav-bulletins = Bulletins
nav-commendations = Récompenses
nav-documents = Documents
nav-difficulties = Difficultés
nav-method = Méthode
nav-about-figures = À propos des chiffres
nav-glossary = Glossaire
nav-about = À propos
nav-data = Données
nav-language = Langue
nav-in-language = Cette page en { $language }
nav-skip = Aller au contenu
nav-breadcrumb = Vous êtes ici
nav-contents = Sur cette page
nav-more = Plus
nav-top = Haut de la page

## Marques de l’édition

edition-public = Édition publique
edition-internal = Édition interne : ne pas diffuser
edition-practice = Site d’exercice : tous les noms et tous les chiffres sont inventés

## Accueil

home-stand = Où nous en sommes
home-behind = Ce qui est en retard
home-finished = Ce qui est achevé
home-new = Ce qui est nouveau
home-known-on = Chiffres connus au { $date }
home-behind-none = Aucun retard n’est connu.
home-finished-none = Rien n’a encore été déclaré achevé.
home-new-none = Rien de nouveau n’a été publié.
home-finished-count = { $n ->
    [one] { $n } unité a terminé
   *[other] { $n } unités ont terminé
}
home-behind-count = { $n ->
    [one] { $n } unité est en retard
   *[other] { $n } unités sont en retard
}
home-reported = { $n ->
    [one] { $n } unité sur { $of } a un chiffre
   *[other] { $n } unités sur { $of } ont un chiffre
}
home-all-units = Toutes les unités
home-all-indicators = Tous les indicateurs
home-all-bulletins = Tous les bulletins
home-all-commendations = Toutes les récompenses
headline-rate = { $indicator } : { $rate }, { $as-of }
headline-complete = { $indicator } : achevé le { $date }
headline-none = { $indicator } : pas encore de chiffres

## Unités

unit-title = Unités
unit-intro = Toutes les unités, avec leurs derniers chiffres.
unit-parts = { $unit } : { $level }
unit-parts-none = Cette unité n’a pas de subdivisions.
unit-above = Fait partie de
unit-code = Code { $code }
unit-level = Échelon
unit-formerly = anciennement { $name } (jusqu’au { $date })
unit-also = autre nom : { $name }
unit-from = depuis le { $date }
unit-until = jusqu’au { $date }
unit-ended = Cette unité a existé jusqu’au { $date }.
unit-successors = Unités qui lui succèdent
unit-predecessors = Unités qui l’ont précédée
unit-pseudo = Ce n’est pas un lieu mais une ligne des rapports : elle entre dans les totaux, sans taux ni rang.
unit-latest = Derniers chiffres
unit-history = Tous les chiffres
unit-schedule = Objectifs et échéances
unit-bulletins = Bulletins qui en parlent
unit-commendations = Récompenses
unit-documents = Documents
unit-difficulties = Difficultés
unit-figures-none = Aucun chiffre n’est encore connu pour cette unité.
unit-count = { $n ->
    [one] { $n } unité
   *[other] { $n } unités
}

## Indicateurs

indicator-title = Indicateurs
indicator-intro = Ce qui est compté, par rapport à quoi, et pour quand.
indicator-definition = Ce qui est compté
indicator-counted-in = Unité de compte : { $things }
indicator-after = Vient après { $indicator }
indicator-bases = À quoi les effectifs sont rapportés
indicator-schedules = Objectifs et échéances
indicator-units = Unités
indicator-ranking = Classement
indicator-unranked = Non classé
indicator-unranked-inexact = Non classé : le chiffre est inexact
indicator-unranked-programme = Les unités de ce programme ne sont pas classées.
indicator-figures-none = Aucun chiffre n’est encore connu pour cet indicateur.
indicator-reported = { $n ->
    [one] { $n } unité a des chiffres
   *[other] { $n } unités ont des chiffres
}
indicator-figures = { $n ->
    [one] { $n } chiffre
   *[other] { $n } chiffres
}

## En-têtes de colonnes

table-unit = Unité
table-parent = Fait partie de
table-type = Type
table-level = Échelon
table-code = Code
table-indicator = Indicateur
table-count = Effectif
table-base = Base
table-rate = Taux
table-done = Parties achevées
table-remaining = Reste
table-increment = Ajouts
table-as-of = Situation au
table-source = Source
table-base-kind = Nature de la base
table-remark = Remarque
table-status = État
table-target = Objectif
table-deadline = Échéance
table-days-left = Jours restants ou passés
table-days-ahead = Jours d’avance ou de retard
table-set-by = Fixé par
table-rank = Rang
table-date = Date
table-title = Titre
table-document = Document
table-issuer = Émetteur
table-symbol = Numéro
table-kind = Nature
table-recipient = Récipiendaire
table-form = Forme
table-authority = Autorité
table-achievement = Motif
table-decision = Décision
table-threshold = Seuil
table-value = Valeur
table-meaning = Signification
table-rate-before = Taux précédent
table-as-of-before = Date précédente
table-units = Unités
table-median = Médiane
table-least = Le plus bas
table-most = Le plus haut
table-below = Sous { $threshold }
table-pace = Attendu selon la trajectoire
table-none = Aucune entrée

## Légendes de tableaux

table-caption-figures = { $unit } : chiffres
table-caption-figures-of = { $indicator } : chiffres ({ $unit })
table-caption-expected = { $indicator } : ce qui est attendu de { $unit }
table-caption-units = { $indicator } : dernier chiffre de chaque unité
table-caption-parts = { $unit } : derniers chiffres par subdivision ({ $level })
table-caption-schedules = Objectifs et échéances
table-caption-chart = Chiffres du graphique
table-caption-bulletins = Bulletins, du plus récent au plus ancien
table-caption-commendations = Récompenses
table-caption-documents = Documents
table-caption-difficulties = Difficultés
table-caption-thresholds = Seuils en vigueur
table-download = Télécharger ce tableau ({ $format })

## Ce qui accompagne un chiffre

figure-of = { $count } sur { $base }
figure-undated = sans date, { $published }
figure-projected = prévision
figure-provisional = provisoire
figure-revised = révisé
figure-revised-by = révisé de { $difference }
figure-late = relevé tardif
figure-replaced = remplacé
figure-replaced-by = Donné à nouveau, { $published } : { $value }
figure-definition = La source compte : { $text }
figure-days-stated = La source dit : « { $days } »
figure-days-computed = D’après les dates : { $list }
figure-stated = annoncé
figure-computed = calculé
figure-computed-stated = calculé : { $computed }, annoncé : { $stated }
figure-declared-complete = déclaré achevé
figure-declared-complete-on = déclaré achevé le { $date }
figure-basically-complete = achevé pour l’essentiel
figure-basically-complete-on = achevé pour l’essentiel le { $date }
figure-declared-by = déclaration : { $by }
figure-since = Depuis : { $text }
figure-excluded = exclus : { $n }, { $reason }
figure-excluded-short = { $n } exclus ({ $reason })
figure-not-given = non précisé
figure-masked = non publié (masqué)
figure-withheld = retenu pour vérification
figure-withheld-because = Retenu pour vérification depuis le { $date } par { $by } : { $reason }
figure-remaining = reste { $count }
figure-increment = { $count } depuis le rapport précédent
figure-period = compté du { $from } au { $to } seulement
figure-age = { $n ->
    [0] du jour même
    [one] vieux de { $n } jour
   *[other] vieux de { $n } jours
}
figure-source = Source : { $source }
figure-source-own = calcul du site
figure-corrected = Corrigé le { $date } : { $reason }
figure-rebased = Base renouvelée le { $date } : { $reason }
figure-redefined = Définition changée le { $date } : { $reason }
figure-missing = Pas de rapport pour cette période : { $reason }
figure-mark-corrected = corrigé
figure-mark-rebased = base renouvelée
figure-mark-redefined = redéfini
figure-after-gap = { $n ->
    [one] { $n } jour après le rapport précédent
   *[other] { $n } jours après le rapport précédent
}
figure-exact = exact
figure-inexact = inexact

## États

status-title = État
status-why = Pourquoi cet état
status-complete = achevé
status-complete-on = achevé le { $date }
status-reopened = achevé, puis rouvert
status-ahead = en avance
status-on-pace = dans les temps
status-behind = en retard
status-behind-recoverable = en retard, rattrapable
status-behind-unreached = en retard, hors d’atteinte aux rythmes constatés jusqu’ici
status-stalled = à l’arrêt
status-overdue = délai dépassé
status-silent = pas de rapport récent
status-incomparable = non comparable
status-no-pace = aucun rythme déclaré
status-no-deadline = sans échéance
status-no-figures = pas encore de chiffres

## États : la raison

status-reason-complete = Déclaré achevé le { $date }.
status-reason-counted = La base, { $base }, est entièrement atteinte.
status-reason-reopened = Déclaré achevé le { $date } ; de nouveaux cas se sont ajoutés depuis.
status-reason-ahead = { $days ->
    [one] { $days } jour d’avance sur la trajectoire.
   *[other] { $days } jours d’avance sur la trajectoire.
}
status-reason-on-pace = { $days ->
    [one] À { $days } jour au plus de la trajectoire.
   *[other] À { $days } jours au plus de la trajectoire.
}
status-reason-behind-recoverable = { $days ->
    [one] { $days } jour de retard sur la trajectoire. Nécessaire : { $required } par jour ouvré ; meilleur rythme atteint : { $best }.
   *[other] { $days } jours de retard sur la trajectoire. Nécessaire : { $required } par jour ouvré ; meilleur rythme atteint : { $best }.
}
status-reason-behind-unreached = { $days ->
    [one] { $days } jour de retard sur la trajectoire. Nécessaire : { $required } par jour ouvré, plus que le meilleur rythme atteint, { $best }.
   *[other] { $days } jours de retard sur la trajectoire. Nécessaire : { $required } par jour ouvré, plus que le meilleur rythme atteint, { $best }.
}
status-reason-stalled = { $periods ->
    [one] Moins de { $share } du rythme nécessaire pendant { $periods } période de rapport.
   *[other] Moins de { $share } du rythme nécessaire pendant { $periods } périodes de rapport.
}
status-reason-overdue = L’échéance du { $date } est passée sans achèvement.
status-reason-silent = { $days ->
    [one] Aucun rapport depuis { $days } jour.
   *[other] Aucun rapport depuis { $days } jours.
}
status-reason-incomparable = Les chiffres n’ont pas de base commune avec l’objectif.
status-reason-no-pace = Aucun début n’est déclaré, il n’y a donc pas de trajectoire ; seuls comptent les jours jusqu’à l’échéance.
status-reason-no-deadline = Aucune échéance n’est fixée pour cette unité.
status-reason-no-figures = Aucun chiffre n’a été communiqué pour cette unité.
status-units = { $n ->
    [one] { $n } unité
   *[other] { $n } unités
}

## Jours et échéances

days-left = { $n ->
    [0] dernier jour
    [one] { $n } jour restant
   *[other] { $n } jours restants
}
days-past = { $n ->
    [one] échéance dépassée de { $n } jour
   *[other] échéance dépassée de { $n } jours
}
days-overdue = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
days-ahead = { $n ->
    [one] { $n } jour d’avance
   *[other] { $n } jours d’avance
}
days-behind = { $n ->
    [one] { $n } jour de retard
   *[other] { $n } jours de retard
}
days-on-line = sur la trajectoire
days-before-deadline = { $n ->
    [0] le jour de l’échéance
    [one] { $n } jour avant l’échéance
   *[other] { $n } jours avant l’échéance
}
days-after-deadline = { $n ->
    [one] { $n } jour après l’échéance
   *[other] { $n } jours après l’échéance
}
days-before-named = { $n ->
    [0] le jour de l’échéance ({ $name })
    [one] { $n } jour avant l’échéance ({ $name })
   *[other] { $n } jours avant l’échéance ({ $name })
}
deadline-on = échéance le { $date }
deadline-named = { $name } : { $date }
deadline-moved = déplacée ; jusqu’au { $until } c’était le { $date }
deadline-set-by = fixée dans : { $document }
deadline-target = { $rate } avant la fin du { $date }
deadline-for-level = pour : { $level }
deadline-start = début le { $date }
deadline-start-unknown = début inconnu

## Sommes de parties

rollup-sum = { $n ->
    [one] somme de { $k } unité sur { $n }
   *[other] somme de { $k } unités sur { $n }
}
rollup-coverage = soit { $share } de la base
rollup-dates = chiffres du { $oldest } au { $newest }
rollup-date = chiffres du { $date }
rollup-at-least = au moins { $count }
rollup-between = entre { $low } et { $high }
rollup-missing = sans { $units }
rollup-missing-count = { $n ->
    [one] sans { $n } unité
   *[other] sans { $n } unités
}
rollup-differs = La somme des parties est { $sum } ; le chiffre annoncé est { $stated }.
rollup-none = Aucune des parties n’a de chiffre.
rollup-public = chiffres publics seulement
rollup-partial = partiel
rollup-too-few = { $k ->
    [one] Seulement { $k } unité sur { $n } a un chiffre récent qui s’additionne : trop peu pour une somme.
   *[other] Seulement { $k } unités sur { $n } ont un chiffre récent qui s’additionne : trop peu pour une somme.
}
rollup-whole = Quoi que rapportent les autres unités, le taux de l’ensemble est : { $range }.
rollup-unplaced = y compris { $count } qui ne relèvent d’aucune unité

## Graphiques

chart-message-reached = { $rate } atteints le { $date }
chart-message-reopened = achevé le { $date }, { $rate } à présent
chart-message-needs = { $days ->
    [14] il faut { $required } par jour ouvré ; les deux meilleures semaines ont donné { $best }
   *[other] il faut { $required } par jour ouvré ; les { $days } meilleurs jours ont donné { $best }
}
chart-message-overdue = { $rate }, et l’échéance du { $date } est passée
chart-message-silent = { $days ->
    [one] aucun rapport depuis { $days } jour, { $rate } au dernier
   *[other] aucun rapport depuis { $days } jours, { $rate } au dernier
}
chart-title-complete = { $indicator }, { $unit } : déclaré achevé le { $date }
chart-title-none = { $indicator }, { $unit } : aucun chiffre daté
chart-description-latest = Dernier chiffre : { $rate }, { $as-of }.
chart-description-range = { $n ->
    [one] { $n } chiffre, { $first } le { $from }.
   *[other] { $n } chiffres, de { $first } le { $from } à { $last } le { $to }.
}
chart-description-deadline = Échéance ({ $name }) : { $target } avant la fin du { $date }, { $days }.
chart-description-inexact = { $n ->
    [one] { $n } chiffre est inexact et dessiné comme un intervalle.
   *[other] { $n } chiffres sont inexacts et dessinés comme des intervalles.
}
chart-description-undated = { $n ->
    [one] { $n } chiffre sans date n’est pas dessiné.
   *[other] { $n } chiffres sans date ne sont pas dessinés.
}
chart-description-breaks = La ligne est interrompue là où des rapports manquent, ou là où la base ou la définition a changé.
chart-description-missing = { $n ->
    [one] { $n } rapport manque dans l’intervalle.
   *[other] { $n } rapports manquent dans l’intervalle.
}
chart-description-revised = { $n ->
    [one] { $n } chiffre a été révisé de plus d’un demi-point ; il est aussi dessiné tel qu’il était.
   *[other] { $n } chiffres ont été révisés de plus d’un demi-point ; ils sont aussi dessinés tels qu’ils étaient.
}
chart-description-provisional = { $n ->
    [one] { $n } chiffre est provisoire.
   *[other] { $n } chiffres sont provisoires.
}
chart-description-masked = { $n ->
    [one] { $n } chiffre n’est pas publié.
   *[other] { $n } chiffres ne sont pas publiés.
}
chart-description-withheld = { $n ->
    [one] { $n } chiffre est retenu pour vérification.
   *[other] { $n } chiffres sont retenus pour vérification.
}
chart-description-rebased = La base a été renouvelée le { $date } : les taux d’avant et d’après ne se comparent pas.
chart-description-redefined = La définition a changé le { $date } : les taux d’avant et d’après ne se comparent pas.
chart-description-table = Tous les chiffres sont dans le tableau qui suit.
chart-axis-rate = Taux, en pour cent
chart-axis-count = Effectif
chart-axis-date = Date
chart-key = Légende
chart-key-figure = chiffre
chart-key-inexact = chiffre inexact, avec son intervalle
chart-key-complete = déclaré achevé
chart-key-target = objectif
chart-key-deadline = échéance
chart-key-pace = trajectoire déclarée
chart-key-pace-assumed = trajectoire droite (supposée)
chart-key-revised = chiffre avant sa révision
chart-key-provisional = chiffres provisoires
chart-key-forecast = attendu, intervalle à { $share }
chart-key-forecast-paces = du rythme le plus lent au plus rapide observés
chart-forecast-by = attendus le { $date }
chart-forecast-paces = le { $date }, aux rythmes observés
chart-range = { $low }–{ $high }
chart-remark-forecast = attendu : intervalle à { $share } ; celui à { $likely } est { $range }
chart-remark-forecast-paces = attendu, au rythme le plus lent et au plus rapide observés
chart-unit-row = Part en pour cent, derniers chiffres
chart-level-target = objectif { $target }
chart-from-to = de { $low } à { $high }
chart-row-none = pas de chiffre
chart-row-old = dernier chiffre : { $date }
chart-rows-rest = { $n ->
    [one] { $n } autre unité ({ $level }) n’a pas de chiffre récent.
   *[other] { $n } autres unités ({ $level }) n’ont pas de chiffre récent.
}
chart-ranking-units = { $of } { $level }
chart-ranking-reached = { $n ->
    [0] Aucune unité à { $target } ou plus parmi { $of } { $level }
   *[other] { $n } sur { $of } { $level } à { $target } ou plus
}
chart-ranking-moved = Depuis les chiffres précédents : { $up } en hausse, { $down } en baisse.
chart-ranking-all = Les { $of } { $level } à { $target } ou plus
chart-key-latest = dernier chiffre
chart-key-one-unit = une unité ; +5 : cinq de plus à cet endroit
chart-key-inexact-unit = inexact
chart-key-median = médiane de la ligne, en chiffres à droite
chart-key-asked = attendu selon la trajectoire
chart-spread-below = { $n ->
    [0] Dans les { $of } { $rows }, pas de { $units } sous { $threshold }
   *[other] Dans { $n } des { $of } { $rows }, il y a des { $units } sous { $threshold }
}
chart-spread-units = { $n } unités en { $rows } lignes.
chart-spread-table = La médiane et les extrêmes de chaque ligne sont dans le tableau qui suit.
chart-bullet-pace = { $rate } pour { $pace } attendus
chart-bullet-target = { $rate }, objectif de { $target } pour le { $date }
chart-bullet-target-past = { $rate } ; l’objectif était de { $target } au { $date }
chart-bullet-caption = Chiffres face aux objectifs
chart-csv = Chiffres en fichier CSV
chart-table-cut = Les { $shown } premières lignes sur { $all } sont affichées ; toutes sont dans le fichier CSV.
chart-unit-line = { $indicator } : part en pour cent ({ $base }), selon la date de la situation
chart-table = Chiffres du graphique
chart-table-expected = Ce qui est attendu, en chiffres
spark-rising = en hausse depuis { $from }
spark-falling = en baisse depuis { $from }
spark-level = depuis { $from }

## Cartes

map-title = { $n } sur { $of } { $units } à { $rate } ou plus
map-title-all = Les { $of } { $units } à { $rate } ou plus
map-title-none = Aucune unité à { $rate } ou plus parmi { $of } { $units }
map-unit-line = { $indicator }, part en pour cent : { $base }
map-class = Classe
map-class-under = moins de { $to }
map-class-from = de { $from } à moins de { $to }
map-class-all = { $from } et plus
map-class-old = trop ancien pour comparer
map-class-other = non comparable
map-class-none = aucun chiffre
map-missing = aucun chiffre comparable
map-finished = objectif atteint
map-units = { $n ->
    [one] { $n } unité
   *[other] { $n } unités
}
map-description-class = { $class } : { $n }.
map-description-extremes = Le plus bas : { $lowest } avec { $low }. Le plus haut : { $highest } avec { $high }.
map-description-finished = Objectif atteint : { $units }.
map-description-missing = Sans chiffre comparable : { $units }.
map-description-unplaced = Sans place sur la carte : { $units }.
map-boundaries = contours : { $source }
map-sources = { $one } ; { $other }

# Les quatre graphiques de plusieurs unités
chart-funnel-title = { $n ->
    [0] aucune des { $of } n’est plus loin de { $rate } que d’ordinaire pour sa taille
    [one] { $n } sur { $of } est plus loin de { $rate } que d’ordinaire pour sa taille
   *[other] { $n } sur { $of } sont plus loin de { $rate } que d’ordinaire pour leur taille
}
chart-funnel-unit = Taux selon la taille : part en pour cent ({ $base })
chart-funnel-across = Nombre ({ $base }), sur une échelle logarithmique
chart-funnel-most = { $share } des unités sont d’ordinaire ici
chart-funnel-nearly-all = { $share } sont entre ces lignes
chart-funnel-outside = unité en dehors
chart-funnel-within = unité à l’intérieur
chart-funnel-overall = Toutes ensemble : { $rate } ({ $counts }).
chart-funnel-above = Au-dessus des limites : { $units }.
chart-funnel-below = Au-dessous des limites : { $units }.
chart-funnel-spread = La variance entre les unités est { $spread } fois celle du seul hasard ; les limites sont celles d’unités autant de fois plus petites.
chart-funnel-lower = Limite inférieure, { $share }
chart-funnel-upper = Limite supérieure, { $share }
chart-causes-title = { $points } le { $date } : { $count } de l’effectif, { $base } de la base
chart-causes-title-grew = On a fait plus, et pourtant le taux a baissé le { $date } : la base a crû davantage
chart-causes-title-shrank = On a fait moins, et pourtant le taux a monté le { $date } : la base a diminué davantage
chart-causes-unit = Taux en pour cent ; variations en points de pourcentage ; ce qui le réduit est creux
chart-causes-moved = { $name } : de { $from } à { $to }
chart-causes-both = Les deux ensemble
chart-causes-rounding = Arrondi
chart-causes-rounded = De l’arrondi des deux taux : { $points }.
chart-causes-range = De { $before } le { $from } à { $after } le { $to }.
chart-causes-cause = Cause
chart-causes-points = Points de pourcentage
chart-slope-title = { $unit } a le plus progressé depuis le { $date } : { $points }
chart-slope-title-none = personne n’a progressé depuis le { $date }
chart-slope-unit = Part en pour cent ({ $base }), le { $from } et le { $to }
chart-slope-units = { $n ->
    [one] { $n } unité a des chiffres des deux jours.
   *[other] { $n } unités ont des chiffres des deux jours.
}
chart-slope-most = La plus forte hausse depuis le { $date } : { $unit }, { $points }.
chart-slope-least = La plus faible hausse, ou la plus forte baisse, depuis le { $date } : { $unit }, { $points }.
chart-slope-whole = { $unit } : de { $from } à { $to }.
chart-slope-missing = { $n ->
    [one] { $n } unité n’en a pas, ou n’est pas comparable.
   *[other] { $n } unités n’en ont pas, ou ne sont pas comparables.
}
chart-parts-above = { $n ->
    [0] Aucune unité au-dessus des { $rate } de { $unit } parmi { $of } { $level }
   *[other] { $n } sur { $of } { $level } au-dessus des { $rate } de { $unit }
}
chart-parts-title = De { $low } ({ $low-unit }) à { $high } ({ $high-unit })
chart-parts-unit = Part en pour cent ({ $base }), { $dates } ; une même échelle partout.
chart-parts-most = Les { $n } sur { $of } qui pressent le plus.
chart-parts-whole = { $unit } : { $rate }, { $as-of }.
chart-parts-table = Le premier et le dernier chiffre de chacune sont dans le tableau qui suit, tous les autres sur la page de l’unité.
chart-parts-first = Premier chiffre
chart-parts-reports = Chiffres

## Bulletins

bulletin-title = Bulletins
bulletin-intro = Les nouvelles de la campagne, de la plus récente à la plus ancienne.
bulletin-none = Aucun bulletin n’a encore été publié.
bulletin-newer = Plus récent : { $title }
bulletin-older = Plus ancien : { $title }
bulletin-sequence = Bulletins plus récents et plus anciens
bulletin-units = Unités dont il parle
bulletin-documents = Documents dont il parle
bulletin-sources = Sources
bulletin-tags = Classé sous
bulletin-vintage = Ses chiffres sont ceux connus au { $date }.
bulletin-updated = Modifié le { $date }
bulletin-translated = Langue de l’original : { $language }
bulletin-untranslated = Pas encore traduit ({ $language }) ; le texte ci-dessous est dans sa langue d’origine ({ $original }).
block-known = Tel que connu le { $date }.
block-chart = Le graphique est sur la page de ce bulletin.
block-corrected = Corrigé depuis : { $units }.
bulletin-translation-older = Cette traduction est faite sur le texte du { $state } ; l’original a été modifié le { $updated }.
evidence-title = Sur quoi s’appuient les nombres
evidence-figure = { $value }, { $as-of }.
evidence-formula = { $formula } = { $value }
evidence-units = { $level } de { $unit }, d’après le registre
evidence-days = du { $done } à l’échéance, { $deadline }
evidence-computed = calculé du compte et de la base
evidence-declared = déclaré, et non calculé
evidence-excluded = hors du compte
evidence-withheld = Le chiffre est retenu pour vérification.
evidence-corrected = Corrigé depuis : { $value }, { $as-of } ; { $published }.
evidence-mark = corrigé depuis
evidence-corrected-note = Des chiffres de ce texte ont été corrigés après sa publication. Le texte reste tel qu’il a été écrit ; ce qui a été corrigé est marqué, et dit plus bas.
bulletin-read = Lire le bulletin
bulletin-photo = Photo : { $credit }
bulletin-count = { $n ->
    [one] { $n } bulletin
   *[other] { $n } bulletins
}
bulletin-list-intro = { $n ->
    [1] { $n } bulletin, du { $to }.
   *[other] { $n } bulletins, du { $from } au { $to }.
}
bulletin-title-month = Bulletins du mois : { $month }
bulletin-title-tag = Bulletins classés sous « { $tag } »
bulletin-title-unit = Bulletins sur l’unité { $unit }
bulletin-by-month = Par mois
bulletin-by-tag = Par mot
bulletin-by-unit = Par unité
bulletin-lists = Listes de bulletins
bulletin-earlier = Bulletins plus anciens
bulletin-see-unit = Où elle en est : { $unit }
bulletin-all-of-unit = Les { $n } bulletins
bulletin-more = { $n ->
    [1] { $n } bulletin plus ancien est dans la liste de son mois.
   *[other] { $n } bulletins plus anciens sont dans les listes de leurs mois.
}

## Récompenses

commendation-title = Tableau d’honneur
commendation-intro = Qui a été récompensé, par qui, et pour quoi.
commendation-none = Aucune récompense n’est encore connue.
commendation-granted = décernée
commendation-proposed = proposée
commendation-revoked = retirée
commendation-granted-on = décernée le { $date }
commendation-proposed-on = proposée le { $date }
commendation-revoked-on = retirée le { $date }
commendation-proposed-list = Proposées, pas encore décidées
commendation-revoked-list = Retirées
commendation-by = autorité : { $authority }
commendation-for = Motif : { $achievement }
commendation-decision = Décision { $symbol }
commendation-rests-on = Elle repose sur ces chiffres
commendation-corrected = corrigé depuis ; au moment de la récompense : { $value }
commendation-corrected-by = corrigé depuis par { $value }, { $as-of }
commendation-again = Le même mérite est récompensé plus d’une fois : aussi par { $list }.
commendation-by-authority = Par autorité
commendation-by-form = Par forme
commendation-by-unit = Par unité
commendation-by-year = Par année
commendation-collective = Collectif
commendation-individual = Individu
commendation-household = Foyer
commendation-collectives = { $n ->
    [one] { $n } collectif
   *[other] { $n } collectifs
}
commendation-individuals = { $n ->
    [one] { $n } individu
   *[other] { $n } individus
}
commendation-households = { $n ->
    [one] { $n } foyer
   *[other] { $n } foyers
}
commendation-number-unknown = nombre non précisé
commendation-count = { $n ->
    [one] { $n } récompense
   *[other] { $n } récompenses
}
commendation-count-granted = { $n ->
    [one] { $n } récompense a été décernée et reste valable.
   *[other] { $n } récompenses ont été décernées et restent valables.
}
commendation-count-proposed = { $n ->
    [one] { $n } proposition
   *[other] { $n } propositions
}
commendation-count-revoked = { $n ->
    [one] { $n } retirée
   *[other] { $n } retirées
}
commendation-says-whole = 100 % | cent pour cent
commendation-says-ahead = avant l’échéance | avant l’heure | avant la date limite | en avance sur l’échéance
commendation-mark-corrected = chiffre corrigé depuis
commendation-arrange = Ordonner le tableau d’honneur
commendation-parts = Parties du tableau d’honneur
commendation-undated = Jour inconnu
commendation-no-unit = Aucune unité du registre
commendation-held = nom non publié
commendation-of-unit = { $recipients } ({ $unit })
commendation-times = { $n ->
    [1] pour la première fois
   *[other] pour la { $n }e fois
}
commendation-steps = Ce qu’elle est devenue
commendation-form = La forme
commendation-law = La règle qui la fonde
commendation-bulletins = Bulletins qui en parlent
certificate-gives = décerne
certificate-asked = est invité à décerner
certificate-revoked = a retiré
certificate-to = à
certificate-from = à
certificate-note = Cette page garde trace de la récompense. Elle n’est pas la décision et ne la remplace pas.
certificate-note-proposed = Ce n’est qu’une proposition. Rien n’a été décerné.
certificate-note-revoked = Cette récompense a été retirée et n’est plus valable.

## Documents

document-title = Documents
document-intro = Ordres, dépêches, plans et rapports que citent les chiffres et les bulletins.
document-none = Aucun document n’est encore connu.
document-citation = { $kind } n° { $symbol } du { $date }
document-citation-undated = { $kind } n° { $symbol }
document-citation-plain = { $kind } du { $date }
document-number = n° { $symbol }
document-issued-by = Émetteur : { $issuer }
document-issuer-unknown = émetteur inconnu
document-units = Unités concernées
document-cited = Cité par
document-cited-none = Rien ne le cite encore.
document-figures = Chiffres qui en proviennent
document-deadlines = Échéances qu’il fixe
document-deadlines-moved = Échéances qu’il a déplacées
document-records = Chiffres corrigés ou renouvelés par lui
document-events = Unités qu’il a changées
document-forms = Formes de récompense qui en relèvent
document-cites = Cite
document-replaces = Remplace
document-replaced-by = Remplacé par
document-more = et { $n } de plus
document-read = Lire le document
document-language = Langue : { $language }
document-note = Note
document-count = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}

## Difficultés

difficulty-title = Difficultés
difficulty-intro = Les obstacles signalés par les unités, et ce qui est entrepris.
difficulty-none = Aucune difficulté n’a été signalée.
difficulty-open = ouverte
difficulty-resolved = résolue
difficulty-in-hand = en cours de traitement
difficulty-reopened = de nouveau ouverte
difficulty-for-days = { $n ->
    [0] depuis ce jour
    [1] depuis { $n } jour
   *[other] depuis { $n } jours
}
difficulty-open-for-days = { $n ->
    [0] ouverte ce jour
    [1] ouverte depuis { $n } jour
   *[other] ouverte depuis { $n } jours
}
difficulty-after-days = { $n ->
    [0] le jour même
    [1] au bout de { $n } jour
   *[other] au bout de { $n } jours
}
difficulty-count-open = { $n ->
    [1] { $n } ouverte
   *[other] { $n } ouvertes
}
difficulty-count-reopened = { $n ->
    [1] { $n } de nouveau ouverte
   *[other] { $n } de nouveau ouvertes
}
difficulty-count-in-hand = { $n } en cours de traitement
difficulty-count-resolved = { $n ->
    [1] { $n } résolue
   *[other] { $n } résolues
}
difficulty-by-unit = Par unité
difficulty-by-indicator = Par indicateur
difficulty-hindering = Encore gênantes
difficulty-out-of-the-way = Résolues
difficulty-history = Ce qu’il en est advenu
difficulty-reported-on = signalée le { $date }
difficulty-action = Ce qui est entrepris
difficulty-count = { $n ->
    [one] { $n } difficulté
   *[other] { $n } difficultés
}

## Qualité des données

quality-title = Qualité des données
quality-intro = Ce que les contrôles ont trouvé dans ces chiffres, et leur degré d’exactitude. Un avertissement signale ce qui contredit un chiffre, une remarque ce qu’il est bon de savoir. Les chiffres eux-mêmes sont publiés tels que leurs sources les donnent.
quality-none = Les contrôles n’ont rien trouvé à signaler.
# $problems (Text) - 2 avertissements et 7 remarques
# $units (Text) - 5 unités
quality-found = { $problems } sur { $units }
quality-warning = avertissement
quality-note = remarque
quality-warnings = { $n ->
    [one] { $n } avertissement
   *[other] { $n } avertissements
}
quality-notes = { $n ->
    [one] { $n } remarque
   *[other] { $n } remarques
}
quality-kinds = Ce qui a été trouvé
quality-number = Nombre
quality-by-unit = Unité par unité
quality-of-none = D’aucune unité, ou de plusieurs
quality-all-of-unit = { $n ->
    [one] { $n } entrée sur la page de l’unité
   *[other] Les { $n } entrées, sur la page de l’unité
}
quality-more-units = { $n ->
    [one] { $n } autre unité a des remarques, sur sa page.
   *[other] { $n } autres unités ont des remarques, sur leurs pages.
}
quality-figure = Le chiffre : { $figure }
quality-place = Dans les fichiers : { $place }
quality-withheld-title = Retenus pour vérification
quality-withheld-text = Ces chiffres existent et sont retenus jusqu’à ce qu’ils soient éclaircis. Ils n’entrent dans aucun total, statut ou graphique, et leurs valeurs ne figurent nulle part sur ce site.
quality-makeup = Le degré d’exactitude des chiffres
quality-makeup-text = Chaque chiffre compte une fois, selon son nombre le moins exact. Les chiffres sans date comptent aussi parmi les autres ; les chiffres retenus, non.
makeup-figures = Chiffres
makeup-exact = exacts
makeup-inexact = avec un mot : environ, près de, plus de, une fourchette
makeup-parts = seulement des parties achevées : 9 sur 29
makeup-declared = seulement déclarés achevés
makeup-masked = non publiés par la source
makeup-other = ne disant rien de tout cela
makeup-undated = sans date
makeup-withheld-count = retenus
# $level (Text) - le nom de plusieurs unités de l’échelon
makeup-coverage = { $level } avec un chiffre
# $k (Number), $n (Number)
makeup-of = { $k } sur { $n }

## Rapports

reporting-title = Qui rend compte
reporting-intro = Quelles unités ont envoyé leur dernier rapport à temps, lesquelles en retard, et lesquelles se taisent.
# $counts (Text) - 14 districts sur 15 et 98 communes sur 106
reporting-finding = { $counts } ont rendu compte au { $date }
# $k (Number), $n (Number)
# $level (Text) - le nom de plusieurs unités de l’échelon
reporting-of-level = { $k } { $level } sur { $n }
reporting-nobody = aucune unité n’avait à rendre compte ; zéro
reporting-undeclared = Personne n’a déclaré quand les rapports sont attendus : aucun ne peut donc être dit en retard ou manquant. Voici le dernier rapport de chaque unité, avec son âge.
reporting-every = { $n ->
    [1] Un rapport est attendu chaque jour.
    [one] Un rapport est attendu tous les { $n } jours.
   *[other] Un rapport est attendu tous les { $n } jours.
}
reporting-from = Le premier était attendu au { $date }.
reporting-counted-back = Personne n’a déclaré le premier jour ; les périodes sont comptées à rebours depuis le rapport le plus récent, au { $date }.
# $levels (Text) - une énumération : districts et communes
reporting-levels = Doivent rendre compte : { $levels }.
reporting-whoever = Personne n’a déclaré qui rend compte ; on l’attend des unités qui l’ont déjà fait.
reporting-not-yet = Aucun rapport n’a encore été attendu.
reporting-period = Le dernier rapport était attendu au { $date } ; la date limite était le { $cut-off }.
reporting-period-open = Le dernier rapport était attendu au { $date } ; aucune date limite n’était fixée.
# $k (Number), $n (Number)
reporting-in-time = { $k } sur { $n } à temps
reporting-late-count = { $n ->
    [one] { $n } en retard
   *[other] { $n } en retard
}
reporting-absent-count = { $n ->
    [one] { $n } sans rapport
   *[other] { $n } sans rapport
}
reporting-excused-because = Pas de rapport au { $date } : { $reason }
reporting-silent = Sans rapport
reporting-late-title = En retard
reporting-last = Dernier rapport
reporting-since = Silence
reporting-age = Âge
reporting-no-report = aucun à ce jour
reporting-days = { $n ->
    [one] depuis { $n } jour
   *[other] depuis { $n } jours
}
reporting-periods = { $n ->
    [one] { $n } rapport manquant
   *[other] { $n } rapports manquants
}
reporting-came = parvenu le { $date }
# $level (Text) - le nom de plusieurs unités de l’échelon
reporting-table = { $n ->
    [1] { $level } : le dernier rapport
    [one] { $level } : les { $n } derniers rapports
   *[other] { $level } : les { $n } derniers rapports
}
reporting-always = { $n ->
    [one] { $n } unité a toujours rendu compte et n’est pas listée.
   *[other] { $n } unités ont toujours rendu compte et ne sont pas listées.
}
reporting-more = { $n ->
    [one] { $n } autre unité n’est pas listée.
   *[other] { $n } autres unités ne sont pas listées.
}
reporting-reported = reçu
reporting-late = en retard
reporting-missing = manquant
reporting-excused = levé
reporting-finished = achevé
reporting-not-expected = pas attendu

## Méthode

method-title = Méthode
method-intro = Comment les chiffres sont calculés et jugés : chaque formule et chaque seuil en vigueur.
method-rates = Taux
method-rates-text = Un taux est calculé à partir de son effectif et de sa base, à une décimale. 100 % n’est écrit que si tous sont comptés, 0 % que si aucun ne l’est. Un taux annoncé par sa source est imprimé tel quel, avec son mot, et le taux calculé à côté.
method-inexact = Chiffres inexacts
method-inexact-text = Un chiffre donné avec « environ », « près de », « plus de » ou comme intervalle reste un intervalle dans tous les calculs. Deux unités dont les intervalles se recouvrent ne sont pas classées l’une par rapport à l’autre.
method-rollup = Sommes de parties
method-rollup-text = Le chiffre d’une unité supérieure est la somme des effectifs et des bases de ses parties, jamais la moyenne de leurs taux. Il dit quelles parties manquent et de quelles dates sont ses chiffres. Des bases de nature différente ne sont jamais additionnées.
method-dates = Dates
method-dates-text = Chaque chiffre porte la date dont il parle et celle de sa publication. Quand la source n’en donne pas, c’est dit. Tous les états sont calculés pour la date imprimée sur la page.
method-completion = Achèvement
method-completion-text = Une unité est achevée quand sa source le déclare, ou quand ses effectifs atteignent l’objectif ; le jour est celui que nomme la déclaration, sinon celui du chiffre. La déclaration et les effectifs sont imprimés côte à côte. De nouveaux cas peuvent la rouvrir ; le jour d’achèvement reste.
method-prose = Nombres dans les bulletins
method-prose-text = Chaque nombre d’un bulletin est lié au chiffre qu’il énonce et comparé à ce chiffre tel qu’il était connu le jour du bulletin. Un nombre sans autre mot est le chiffre lui-même ; un taux est juste jusqu’à sa dernière décimale, arrondi ou tronqué ; « environ », « près de » et « plus de » ont le même sens que pour les chiffres. Ce que seule une source dit est lié à la source.
method-prose-exempt = Ceux-ci n’énoncent aucun chiffre et n’ont pas besoin de lien : les jours, les mois et les années (29 mai 2023) ; les heures (23 h 00) ; les rangs (la 3e fois) ; les articles de loi (article 5) ; les numéros de documents et les noms qui ont des chiffres (1451/UBND-KSTTHC) ; les adresses ; les numéros d’éléments d’une liste.
method-thresholds = Seuils
method-thresholds-text = Ces limites décident de l’état d’une unité et des marques de ses chiffres.
method-default = par défaut
method-own = fixé par le programme
method-threshold-small-fall = Petite baisse d’un effectif cumulé
method-threshold-on-pace = Dans les temps
method-threshold-stalled = À l’arrêt
method-threshold-silent = Pas de rapport récent
method-threshold-best-pace = Meilleur rythme
method-threshold-change = Changement d’état
method-threshold-about = « Environ »
method-threshold-nearly = « Près de »
method-threshold-over = « Plus de »
method-threshold-max-age = Chiffre le plus ancien d’une somme
method-threshold-forecast = Prévisions
method-value-small-fall = au plus { $count }, ou { $rate } de l’effectif si c’est davantage
method-value-on-pace = { $n ->
    [one] jusqu’à { $n } jour d’avance ou de retard
   *[other] jusqu’à { $n } jours d’avance ou de retard
}
method-value-stalled = { $n ->
    [one] { $n } période de rapport à moins de { $share } du rythme nécessaire
   *[other] { $n } périodes de rapport à moins de { $share } du rythme nécessaire
}
method-value-silent = { $n ->
    [one] { $n } période sans rapport
   *[other] { $n } périodes sans rapport
}
method-value-best-pace = { $n ->
    [one] le plus par jour ouvré, sur { $n } jour quelconque
   *[other] le plus par jour ouvré, sur { $n } jours quelconques
}
method-value-change = { $n ->
    [one] seulement après { $n } jour au-delà d’un seuil
   *[other] seulement après { $n } jours au-delà d’un seuil
}
method-value-about = { $points ->
    [one] { $points } point de pourcentage de part et d’autre
   *[other] { $points } points de pourcentage de part et d’autre
}
method-value-nearly = { $points ->
    [one] { $points } point de pourcentage au-dessous
   *[other] { $points } points de pourcentage au-dessous
}
method-value-over = { $points ->
    [one] { $points } point de pourcentage au-dessus
   *[other] { $points } points de pourcentage au-dessus
}
method-value-max-age = { $n ->
    [one] { $n } période de rapport
   *[other] { $n } périodes de rapport
}
method-value-forecast = jusqu’à l’échelon : { $level }
method-schedule = Rapports et jours ouvrés
method-reporting = { $n ->
    [one] Les unités rendent compte chaque jour.
   *[other] Les unités rendent compte tous les { $n } jours.
}
method-working-days = Jours ouvrés : { $days }.
method-holidays = Jours chômés
method-pace-straight = La progression attendue est une ligne droite du début à l’échéance, comme déclaré.
method-pace-assumed = Aucune progression n’est déclarée : elle est attendue en ligne droite du début à l’échéance. C’est une supposition de ce site.
method-pace-milestones = La progression est attendue par paliers, comme déclaré.
method-pace-points = La progression est attendue selon une courbe déclarée.
method-rates-where = c : l’effectif compté ; b : la base ; r : le taux en pour cent.
method-rates-print = Les taux sont imprimés à une décimale, les demis arrondis en s’éloignant de zéro. Pour que jamais un arrondi ne fasse paraître achevé ce qui ne l’est pas, { $most } s’imprime { $most-rate }, et { $least } s’imprime { $least-rate }.
method-rates-target = T : l’objectif en pour cent. C’est sur les effectifs entiers qu’il est jugé atteint, jamais sur un taux arrondi.
method-rates-stated = s : un taux tel que sa source le donne ; d : ses décimales. Les deux s’accordent s’il y a entre eux moins d’une unité du dernier chiffre : arrondir ou tronquer, les deux passent. Sinon les deux sont imprimés, et la page sur la qualité des données le dit.
method-inexact-where = Les intervalles s’additionnent borne à borne. Le taux de deux intervalles est au moins le plus petit effectif sur la plus grande base, et au plus le plus grand effectif sur la plus petite base.
method-inexact-stated = Tel que donné
method-inexact-taken = Compris comme
method-inexact-counts = Pour les effectifs, les largeurs sont des pour cent du nombre lui-même ; « plus de » et « au moins » n’ont pas de borne supérieure.
method-rollup-where = R : le taux de la somme ; Σ : sur les unités qui ont rendu compte.
method-rollup-coverage = K : la part de toute la base que détiennent les unités de la somme. Pour une unité qui manque, on prend sa dernière base connue ; s’il n’y en a pas, il n’y a pas de K.
method-rollup-bounds = W : le taux de l’ensemble, quoi que les unités manquantes rapportent. Chacune a au moins son dernier effectif connu (c′), et au plus toute sa base (b′). Face à un objectif, qui peut être dépassé, il n’y a pas de borne supérieure.
method-rollup-age = { $n ->
    [one] Une somme prend les chiffres plus anciens que le plus récent de { $n } jour au plus.
   *[other] Une somme prend les chiffres plus anciens que le plus récent de { $n } jours au plus.
}
method-rollup-deeper = Une unité sans chiffre propre est prise par ses propres parties. Les lignes de rapport qui ne sont pas un lieu comptent dans Σc et n’ont pas de base.
method-bases = Plusieurs natures de base
method-bases-text = Ce qui est fait peut être rapporté à plusieurs bases. Des chiffres de nature différente ne sont jamais additionnés, classés ou comparés ; quand une unité a les deux, les deux sont montrés.
method-role = Au-dessus de 100 %
method-role-limited = signalé par un avertissement
method-role-target = normal : un nombre fixé
method-role-received = montré tel quel
method-change = Changement entre deux rapports
method-change-where = Indice 0 : le rapport précédent ; 1 : le dernier. Le changement se compose de l’effet de l’effectif, de celui de la base et de celui des deux ensemble, dans cet ordre. Les trois s’additionnent exactement, tels qu’ils sont imprimés aussi.
method-change-text = À moins de { $points } point dans un sens ou dans l’autre, c’est « stable ». Si deux chiffres inexacts peuvent être égaux, aucune direction n’est dite. Rien n’est comparé par-delà une base renouvelée ou une définition changée : les lignes s’y interrompent.
method-pace = Lignes de progression
method-pace-where = p(t) : le taux attendu à la fin du jour t, sur une ligne droite ; s : le début ; D : l’échéance ; T : l’objectif. Par des points, la ligne va droit de l’un au suivant ; par paliers, elle reste jusqu’à la date suivante et y saute.
method-pace-days = Δ : jours d’avance (au-dessus de zéro) ou de retard (au-dessous) au jour t, celui du dernier chiffre r ; t(r) : le jour où la ligne atteint r pour la première fois. Un taux au-dessus de la fin de la ligne compte comme sa fin.
method-pace-none = Sans début déclaré il n’y a pas de ligne, et personne n’est dit en avance ou en retard ; les jours jusqu’à l’échéance sont montrés quand même.
method-required = Rythme requis et meilleur rythme
method-required-where = q : le rythme requis, en points par jour ouvré ; w(t, D) : les jours ouvrés après t, D compris.
method-best-where = B : le meilleur rythme à ce jour, entre deux rapports i et j distants d’au moins k jours, sans interruption de la ligne entre eux.
method-best-window = { $n ->
    [one] k : { $n } jour.
   *[other] k : { $n } jours.
}
method-reporting-assumed = { $n ->
    [one] Personne n’a déclaré à quel rythme les unités rendent compte ; pour les limites exprimées en périodes, { $n } jour est supposé.
   *[other] Personne n’a déclaré à quel rythme les unités rendent compte ; pour les limites exprimées en périodes, { $n } jours sont supposés.
}
method-holidays-none = Aucun jour chômé n’est déclaré.
method-statuses = États
method-statuses-text = Un état est calculé pour une unité, un indicateur et une échéance, au jour imprimé sur la page. Des règles ci-dessous, la première qui convient décide.
method-rule = Règle
method-rule-no-figures = Aucun chiffre n’est connu.
method-rule-complete = Sa source la déclare achevée, ou ses effectifs, ou la plus petite valeur de son taux, atteignent l’objectif.
method-rule-reopened = Elle était achevée, et son dernier chiffre est de nouveau sous l’objectif. Un chiffre qu’une correction a repris n’a rien achevé.
method-rule-incomparable = Son dernier chiffre n’a pas de taux ou pas de jour, ou se rapporte à une autre base que l’objectif.
method-rule-overdue = L’échéance est passée, et son dernier chiffre est de ce jour ou d’un jour suivant et sous l’objectif.
method-rule-silent = { $n ->
    [one] Son dernier chiffre a plus de { $n } jour.
   *[other] Son dernier chiffre a plus de { $n } jours.
}
method-rule-no-pace = Aucun début n’est déclaré : il n’y a pas de ligne de progression.
method-rule-ahead = { $n ->
    [one] Δ dépasse { $n } jour.
   *[other] Δ dépasse { $n } jours.
}
method-rule-on-pace = { $n ->
    [one] Δ est de { $n } jour au plus, dans un sens ou dans l’autre.
   *[other] Δ est de { $n } jours au plus, dans un sens ou dans l’autre.
}
method-rule-stalled = { $n ->
    [one] Elle est plus en retard, et chaque pas du dernier { $n } jour est resté sous { $share } de q.
   *[other] Elle est plus en retard, et chaque pas des { $n } derniers jours est resté sous { $share } de q.
}
method-rule-behind = Elle est plus en retard, et q est au plus B.
method-rule-behind-unknown = Elle est plus en retard, et il y a trop peu de chiffres pour connaître B.
method-rule-behind-unreached = Elle est plus en retard, et q dépasse B, ou il ne reste aucun jour ouvré.
method-rule-no-deadline = Aucune échéance ne vaut pour l’unité.
method-status-change = { $n ->
    [one] Pour qu’une unité proche d’une limite ne change pas à chaque rapport, elle ne quitte l’avance, les temps ou le retard que lorsque Δ a dépassé la limite de { $n } jour.
   *[other] Pour qu’une unité proche d’une limite ne change pas à chaque rapport, elle ne quitte l’avance, les temps ou le retard que lorsque Δ a dépassé la limite de { $n } jours.
}
method-status-doubt = Un chiffre inexact est jugé par le milieu de son intervalle ; si une de ses bornes donne un autre état, la page le dit.
method-deadlines-text = Plusieurs échéances peuvent valoir pour une unité : la sienne et celles des unités au-dessus. Chacune a sa ligne, son état et ses jours. Si une échéance a été déplacée, celle en vigueur au jour de connaissance compte ; les précédentes restent dans la liste.
method-course = Progression
method-earlier = Dates précédentes
method-ranking = Classements
method-ranking-text = Les unités d’un même échelon et d’une même nature de base sont classées par leur taux. Les taux égaux partagent un rang, les suivants sont sautés (1, 2, 2, 4), par ordre alphabétique. Un chiffre sans date, une ligne qui n’est pas un lieu et une unité qui a pris fin ne sont dans aucun classement ; qui n’a pas rendu compte est listé à part, jamais dernier.
method-ranking-where = [l, h] : l’intervalle du taux d’une unité ; # : combien d’autres unités j. Le rang est entre les deux : seules celles qui sont sûrement au-dessus la font sûrement descendre.
method-ranking-off = Les unités ne sont pas classées.
method-ranking-funnel = Si une liste a au moins { $n } unités aux effectifs exacts et que sa plus grande base vaut au moins { $times } fois la plus petite, chaque unité est aussi comparée à ce que le hasard explique pour sa taille. pᵢ = cᵢ/bᵢ ; p : le taux de toutes ; φ : combien les unités diffèrent plus que par le seul hasard, soit la moyenne de zᵢ² dont un dixième à chaque bout est ramené au reste, au moins 1. Une unité est comme d’ordinaire si son taux reste dans les limites exactes à { $most } de la loi binomiale pour bᵢ/φ personnes à p, interpolées entre personnes entières (d’après Spiegelhalter 2005, le long de la fonction bêta incomplète). Le graphique montre ces limites et celles à { $nearly-all }.
method-revisions = Révisions et actes
method-revisions-text = Chaque version d’un chiffre est gardée. Un effectif cumulé peut baisser de { $count } ou de { $share } de lui-même, le plus grand des deux ; il est alors dit révisé. Une baisse plus forte, ou une base plus que doublée ou réduite de plus de moitié, est refusée, à moins qu’une correction, un renouvellement de base ou un changement de définition ne soit consigné avec son jour et son motif. L’acte est imprimé avec le chiffre.
method-revisions-rise = Une hausse d’au moins { $points } points, à raison d’au moins { $a-day } points par jour, est signalée comme inhabituelle et jamais refusée.
method-revisions-whole = Un fichier de chiffres est refusé en bloc lorsque, sur au moins { $units } unités, plus de la moitié baissent au-delà, changent d’une même puissance de dix, ou ont nombre et base échangés ; vers le haut, seulement si les nombres dépassaient { $times } fois leurs bases. Si la plupart des taux baissent de { $points } points ou plus parce que les bases ont grandi, c’est signalé.
method-revisions-again = À partir de { $n } chiffres passés qu’une même publication change, c’est signalé comme passé recalculé, avec le nombre de hausses et de baisses.
method-revisions-gap = Quand les états sont dus à un rythme fixé, plus d’une période et demie entre deux états est une lacune : les lignes y sont interrompues.
method-vintage = Ce site dit ce qui était connu le { $date }. Un chiffre est connu depuis le jour de sa publication ; si ce jour est inconnu, depuis le jour dont il parle ; sans l’un ni l’autre il appartient à toutes les éditions et à aucune ligne.

## Pied de page

footer-publisher = Publié par { $publisher }
footer-contact = Questions et corrections : { $contact }
footer-licence = Les chiffres peuvent être réutilisés aux conditions suivantes : { $licence }.
footer-known-on = Établi d’après ce qui était connu au { $date }.
footer-manifest = Tous les fichiers avec leurs sommes de contrôle
footer-tool = Réalisé avec { $tool }

## Feeds

feed-follow = Suivre les nouveautés
feed-atom = Flux Atom
feed-json = Flux JSON Feed
feed-bulletin = Bulletin
feed-day = Nouveautés du { $date } : { $changes }

## What scripts offer: the colours of pages, filters and orders of tables, links to parts of a page

scheme = Apparence
scheme-system = Comme sur l’appareil
scheme-light = Clair
scheme-dark = Sombre
filter-names = Filtrer par nom ou code
filter-words = Filtrer par mots
filter-all = Tous
filter-some = { $shown } sur { $all }
filter-none = Rien ne correspond
sort-by = Trier par
sort-up = { $column }, croissant
sort-down = { $column }, décroissant
sort-published = Ordre de publication
sort-done = Trié : { $order }
copy-link = Copier le lien
copy-link-to = Copier le lien vers { $name }
copy-done = Lien copié
copy-failed = Le lien est dans la barre d’adresse

## Autres pages

page-not-found = Cette page n’existe pas
page-not-found-text = Elle a peut-être été déplacée, ou son adresse est mal écrite.
page-not-found-home = Aller à l’accueil
page-moved = Cette page a été déplacée.
page-moved-to = Elle se trouve maintenant ici : { $address }.
page-untranslated = Pas encore traduit ({ $language }) ; le texte ci-dessous est dans sa langue d’origine ({ $original }).

## Short dates, for the ticks of charts

date-day-month = { $day ->
    [1] 1er
   *[other] { $day }
} { $month-name }
date-month-alone = { $month-name }

## More on statuses

status-reason-complete-undated = Déclaré achevé ; la source ne donne pas de date.
status-reason-reached = L’objectif a été atteint le { $date }.
status-reason-reached-undated = L’objectif a été atteint ; la source ne donne pas de date.
status-reason-no-rate = Le chiffre n’a pas de taux que l’on puisse comparer à l’objectif.
status-reason-undated = Le chiffre n’a pas de date : on ne peut le comparer à une échéance.
status-reason-behind = { $days ->
    [one] { $days } jour de retard sur la ligne de marche ; trop peu de chiffres pour connaître le meilleur rythme.
   *[other] { $days } jours de retard sur la ligne de marche ; trop peu de chiffres pour connaître le meilleur rythme.
}

## Releases

release-next = Prochaine publication : { $at }, { $title }

release-overdue = Publication en retard : { $title }, attendue le { $at } ; rien n’a été publié depuis
release-title = Calendrier de publication
release-intro = Quand les chiffres sont publiés, et ce qu’il en a été de chaque publication.
release-awaited = À venir
release-past = Publications passées
release-none = Aucune autre publication n’est annoncée.
release-zone = Les heures sont celles du fuseau { $zone }.
release-calendar = Ces dates pour votre agenda (iCalendar)
release-coming = annoncée
release-is-overdue = en retard, rien de publié depuis
release-kept = publiée
release-late = publiée en retard, le { $date }
release-missed = non publiée
release-cancelled = annulée
release-today = aujourd’hui
release-in = { $n ->
    [one] dans { $n } jour
   *[other] dans { $n } jours
}
release-since = { $n ->
    [one] il y a { $n } jour
   *[other] il y a { $n } jours
}
release-cut-off = Les rapports doivent être venus le { $date } au plus tard.
release-moved = Reportée : jusqu’au { $until }, elle était annoncée pour le { $at }.
release-changes = changements du { $date }
release-published = Ce qui est venu

## Une page sur papier, et les erreurs d’une page

stamp = { $edition } · chiffres connus au { $date } · { $address }
footer-report = Signaler une erreur dans cette page
report-subject = Erreur dans « { $title } »
report-page = Page : { $address }, chiffres connus au { $date }
report-what = Ce qui est faux :
report-right = Ce qui est juste, et sa source :

## Glossaire

glossary-intro = Ce qui est compté, par rapport à quoi, et ce que veulent dire les mots et les signes à côté des chiffres.
glossary-see = Le sens des termes
glossary-statuses = États
glossary-ahead = { $n ->
    [one] Plus de { $n } jour d’avance sur la ligne de progression.
   *[other] Plus de { $n } jours d’avance sur la ligne de progression.
}
glossary-on-pace = { $n ->
    [one] Au plus { $n } jour d’avance ou de retard sur la ligne de progression.
   *[other] Au plus { $n } jours d’avance ou de retard sur la ligne de progression.
}
glossary-stalled = { $n ->
    [one] En retard sur la ligne de progression, et presque rien n’a bougé depuis { $n } jour.
   *[other] En retard sur la ligne de progression, et presque rien n’a bougé depuis { $n } jours.
}
glossary-behind = En retard sur la ligne de progression ; à son meilleur rythme constaté, l’unité peut encore tenir l’échéance.
glossary-behind-unknown = En retard sur la ligne de progression ; il y a trop peu de chiffres pour connaître le rythme que l’unité peut tenir.
glossary-behind-unreached = En retard sur la ligne de progression ; pour tenir l’échéance, il faudrait un rythme que l’unité n’a jamais atteint.
glossary-words = Les mots à côté des taux
glossary-word = Dans les calculs, c’est pris pour { $range }.
glossary-levels = Niveaux des unités
glossary-forms = Formes de récompense
glossary-law = Loi ou règle
glossary-given-by = Décernée par
glossary-after = Étape précédente
glossary-redefined = Définition changée à partir du { $date }
unit-level-ended-on = Le niveau « { $level } » a été supprimé le { $date }.

## Where a unit came from

unit-between = du { $from } au { $until }
unit-level-ended = L’échelon « { $level } » a été supprimé ce jour-là.
unit-code-others = Le même code à d’autres moments
unit-together = Rapportée avec { $units }
unit-members = Rapportées comme une seule
unit-group = Rapportées comme une seule : ce chiffre compte pour toutes ces unités dans les totaux au-dessus ; aucune n’en tire un taux, un état ou un rang.
unit-together-title = Unités rapportées comme une seule
unit-ended-title = Unités qui ont pris fin
lineage-merged = Fusion du { $date } : { $before } → { $after }.
lineage-renamed = Changement de nom du { $date } : { $before } → { $after }.
lineage-retyped = Changement de type du { $date } : { $before } → { $after }.
lineage-moved = Changement du { $date } : { $before } dépend désormais de { $above }.
lineage-divided = Division du { $date } : { $before } → { $after }.
lineage-parted = Division du { $date } : { $before } cède une partie à { $after }.
lineage-abolished = Suppression du { $date } : { $before }.
lineage-sum = Avant le { $date } : la somme de { $units }.
lineage-one = Avant le { $date } : les chiffres de { $units }.
lineage-no-day = Avant le { $date } : aucune somme, car { $units } n’ont pas de chiffres des mêmes jours.
lineage-split = Les chiffres d’avant le { $date } ne sont pas reportés : personne ne comptait à part les parties de { $units }.
lineage-extent = Les chiffres d’avant le { $date } portent sur une autre étendue : ce qui a changé ce jour-là n’est pas un progrès.
lineage-broken = Les chiffres d’avant le { $date }, de { $units }, ne sont pas reportés.
chart-event-merged = fusion, { $date }
chart-event-split = division, { $date }
chart-event-changed = changement, { $date }
chart-event-rebased = base renouvelée, { $date }
chart-event-redefined = nouvelle définition, { $date }

## Within texts

chart-empty = Aucun chiffre daté
text-alert-note = Remarque
text-alert-tip = Conseil
text-alert-important = Important
text-alert-warning = Avertissement
text-alert-caution = Attention
text-table = Tableau { $n }
text-task-done = fait
text-task-open = à faire
text-notes = Notes
text-note = Note { $n }
text-note-back = Retour au renvoi { $reference } de la note { $n }
nav-menu = Menu

## Later additions

document-entry = notice
home-silent-count = { $n ->
    [one] { $n } unité sans rapport récent
   *[other] { $n } unités sans rapport récent
}

## Comment le sait-on : les notes qui expliquent un chiffre

explain-ask = Comment le sait-on ?
explain-notes = Comment on le sait
# $count (Text) - with what is counted, $base (Text) - with what it is, $cut (Text) - cut off, $shown (Text) - as printed
explain-division = { $count } ÷ { $base } = { $cut } → { $shown }
explain-division-exact = { $count } ÷ { $base } = { $shown }
# $number (Text), $kind (Text) - those eligible
explain-of-kind = { $number } ({ $kind })
explain-below-all = Tronqué, non arrondi : ce qui n’est pas la totalité ne s’écrit jamais comme la totalité.
explain-above-none = Ce qui n’est pas nul ne s’écrit jamais comme nul.
explain-stated-same = La source indique le même taux.
explain-stated-agrees = La source indique { $stated } ; l’effectif et la base concordent.
explain-stated-differs = La source indique { $stated } ; l’effectif et la base ne concordent pas.
explain-as-stated = La source indique { $stated } ; elle ne donne pas d’effectif ni de base exacts pour calculer un taux.
explain-bounded = L’effectif ou la base n’est pas exact : on sait seulement entre quelles bornes est le taux.
# $width (Text) - 5 percentage points below
explain-width = Dans les sommes et les états, son mot veut dire : { $width }.
# $range (Text) - from where to where
explain-range = Dans les sommes et les états, il vaut { $range }.
explain-parts = Parties terminées, comptées par la source ; aucun taux n’est derrière.
explain-remaining = La source donne ce qui reste, non ce qui est fait.
explain-count = La source donne un effectif, sans base à laquelle le rapporter.
explain-claim = La source le déclare sans donner de chiffre.
explain-base = La source ne donne que la base.
explain-masked = La source cache ce chiffre.
explain-nothing = La source ne donne aucun chiffre.
# $value (Text) - with count and base, $published (Text) - a sentence about publication
explain-replaces = Il remplace { $value }, { $published }.
explain-replaced-by = Il a été remplacé par { $value }, { $published }.
explain-known-as-of = Il est réputé connu dès le jour dont il parle.
explain-known-always = Il figure à toute date de consultation et dans aucune série.
explain-by = Décidé par { $by }.
explain-sum = Somme des parties
explain-sum-rule = { $n ->
    [one] On additionne les effectifs et les bases, jamais les taux. Le dernier chiffre d’une unité compte s’il a au plus { $n } jour de plus que le plus récent.
   *[other] On additionne les effectifs et les bases, jamais les taux. Le dernier chiffre d’une unité compte s’il a au plus { $n } jours de plus que le plus récent.
}
# $points (Text) - a difference, $since (Text) - since when
explain-step = { $points } { $since }.
explain-step-count = { $points } { $since }, entièrement dus à l’effectif.
# $count, $base, $both (Text) - parts of the difference in points
explain-step-effects = { $points } { $since } : { $count } par l’effectif, { $base } par la base, { $both } par les deux.
explain-since-report = depuis le rapport précédent
explain-since-day = depuis le { $date }
# $day, $stood (Text) - days, $asked, $rate (Text) - rates, $days (Text) - how many ahead or behind
explain-line = Le { $day }, la ligne de rythme demande { $asked }. Elle demande { $rate } le { $stood } : { $days }.
# $target, $rate (Text) - rates, $n (Number) - working days, $pace (Text)
explain-required = { $n ->
    [one] ({ $target } − { $rate }) ÷ { $n } jour ouvré = { $pace } nécessaires
   *[other] ({ $target } − { $rate }) ÷ { $n } jours ouvrés = { $pace } nécessaires
}
explain-no-working-days = Il ne reste aucun jour ouvré avant l’échéance.
# $points (Text) - of per cent
explain-pace = { $points } point par jour ouvré
# $pace (Text), $n (Number) - days
explain-best = { $n ->
    [one] Le meilleur rythme atteint, sur au moins { $n } jour, est de { $pace }.
   *[other] Le meilleur rythme atteint, sur au moins { $n } jours, est de { $pace }.
}
# $n (Number) - days, $change (Number) - days
explain-tolerance = Un écart de { $n } jours au plus reste dans le rythme ; l’état ne change qu’au-delà de { $change ->
    [one] { $change } jour
   *[other] { $change } jours
} de plus.
explain-silence = { $n ->
    [one] Plus de { $n } jour sans rapport, c’est l’absence de rapport récent.
   *[other] Plus de { $n } jours sans rapport, c’est l’absence de rapport récent.
}
explain-computed-for = Calculé pour le { $date }.
explain-rank-rule = Le taux le plus haut vient en tête. Des taux égaux partagent un rang ; là où des taux inexacts se chevauchent, les unités partagent un intervalle de rangs.
explain-rank-apart = Seules des unités d’un même niveau et d’un même genre de base sont classées ensemble. Les chiffres sans date, les effectifs sans base et les lignes qui ne sont pas des lieux n’ont pas de rang.
# $n (Number)
explain-older = { $n ->
    [one] { $n } chiffre antérieur
   *[other] { $n } chiffres antérieurs
}
explain-older-rule = Sans note, le taux est l’effectif divisé par la base, au dixième le plus proche ; la source n’en donne pas d’autre, et l’écart avec le rapport précédent vient du seul effectif.

## Marques à côté d’un chiffre

mark-differs = la source diffère
mark-warned = voir la note
## Évolution et qualité

direction-rising = en hausse
direction-steady = stable
direction-falling = en baisse
movement-points = { $points } depuis le { $date }.
movement-higher = Plus haut que le { $date }.
movement-lower = Plus bas que le { $date }.
movement-steady = Comme le { $date }.
movement-unclear = Impossible de dire si c’est plus haut ou plus bas que le { $date } : les chiffres sont inexacts.
movement-effects = De l’effectif : { $count } ; de la base : { $base } ; des deux ensemble : { $both }.
quality-counted = d’après un effectif et une base exacts
quality-stated = tel que la source l’indique, sans les effectifs
quality-inexact = d’après un chiffre inexact
quality-no-rate = sans taux
quality-age = { $n ->
    [one] vieux de { $n } jour
   *[other] vieux de { $n } jours
}
status-doubt = Le chiffre est inexact ; il peut aussi signifier : { $status }.
status-reason-reached-reopened = L’objectif a été atteint le { $date } ; le dernier chiffre est de nouveau au-dessous.

## Classement de petites et de grandes unités

ranking-funnel = Des unités de tailles très différentes figurent dans cette liste, et le hasard déplace une petite plus loin qu’une grande. « Comme d’ordinaire » veut dire : dans ce que le hasard explique pour une unité de sa taille autour du taux de l’ensemble.
ranking-size = Pour sa taille
ranking-above = au-dessus
ranking-within = comme d’ordinaire
ranking-below = au-dessous

## Sommes : le seuil

method-threshold-roll-up = Une somme demande au moins
method-value-roll-up = { $share } des unités au-dessous

## Prévisions

forecast-range = Si cela continue ainsi : entre { $low } et { $high } le { $date } (intervalle à { $share }).
forecast-last-pace = Si le dernier rythme se maintient : entre { $low } et { $high } le { $date } (intervalle à { $share }). Les courbes qui s’aplatissent ont jusqu’ici donné de moins bons résultats pour cette unité.
forecast-paces = Au rythme le plus lent et au plus rapide observés jusqu’ici : entre { $low } et { $high } le { $date }. Il y a trop peu de chiffres pour une prévision plus précise.
forecast-too-few = Trop peu de chiffres pour une prévision : { $have } sur { $need } nécessaires.
forecast-score = { $of ->
    [one] { $inside } sur { $of } prévision de ce genre, faite { $days } jours à l’avance, est tombée dans l’intervalle.
   *[other] { $inside } des { $of } dernières prévisions de ce genre, faites { $days } jours à l’avance, sont tombées dans l’intervalle.
}
forecast-unscored = Aucune prévision antérieure ne peut encore être vérifiée pour cette unité.
forecast-target-likely = L’objectif de { $target } est attendu d’ici là.
forecast-target-middle = L’objectif de { $target } est attendu d’ici là au milieu de l’intervalle, mais pas à sa limite inférieure.
forecast-target-upper = L’objectif de { $target } n’est attendu d’ici là qu’à la limite supérieure de l’intervalle.
forecast-target-no = L’objectif de { $target } n’est pas attendu d’ici là.
forecast-arrival = Il est attendu vers le { $date }, au plus tôt le { $earliest }, au plus tard le { $latest }.
forecast-arrival-open = Il est attendu vers le { $date }, au plus tôt le { $earliest } ; à la limite inférieure de l’intervalle, pas avant un an.
forecast-arrival-upper = Il est attendu au plus tôt le { $earliest } ; au milieu de l’intervalle, il n’est pas atteint à ce rythme.
forecast-arrival-paces = Il est attendu le { $earliest } au rythme le plus rapide observé, le { $latest } au plus lent.
forecast-arrival-fastest = Il est attendu le { $earliest } au rythme le plus rapide observé ; au plus lent, pas avant un an.
forecast-arrival-no = Il n’est pas atteint à ce rythme.
method-forecast-text = Les prévisions partent des chiffres datés d’une unité depuis le début de sa série ou sa dernière rupture. Avec moins de { $least } chiffres, il n’y en a pas ; avec moins de { $enough }, c’est l’intervalle des rythmes observés. À partir de là, le dernier rythme et les rythmes récents prolongés ainsi que des courbes qui s’aplatissent à différents taux sont pondérés d’après leurs résultats sur le passé de l’unité même ; aucune ne descend sous le dernier chiffre ni ne dépasse 100 % d’une base complète. Si elles ont fait nettement moins bien que le dernier rythme prolongé, c’est lui qui est montré. L’intervalle à { $share } vient des erreurs des prévisions qui auraient été faites aux { $horizon } dernières dates, et la page dit combien d’entre elles sont tombées dans leur intervalle. Une prévision ne dit jamais qu’un objectif a été rempli.
method-forecast-weight = w : le poids d’une courbe ; p : son poids avant que rien ne soit connu, un cinquième en tout pour les rythmes prolongés, le reste pour les courbes qui s’aplatissent ; L : ses erreurs jusqu’ici, en parts de l’erreur moyenne de toutes les courbes, les plus anciennes comptant moins.
method-forecast-spread = e : la distance entre le milieu et chaque limite de l’intervalle ; h : le nombre de périodes à l’avance ; e(1) : telle qu’environ un dixième des erreurs antérieures, ramenées à une période, se trouvent au-delà.

## Le journal des changements

change-title = Changements
change-title-year = Changements de { $year }
change-intro = Ce qui a été connu, et quand, le plus récent en premier. Un chiffre donné à nouveau figure à côté du précédent. Un nombre entre parenthèses est le changement des effectifs depuis le rapport précédent.
change-none = Rien n’a encore changé.
change-years = Années
change-all = Tous les changements
change-heading = Ce qui a changé
change-since = Depuis le bulletin du { $date }
change-since-none = aucun changement
change-of-unit = Changements de ses chiffres et échéances
change-correction = corrigé
change-reopening = n’est plus achevé
change-withheld = retenu pour vérification
change-released = vérifié et rétabli
change-restatement = passé recalculé
change-revision = révisé sans motif indiqué
change-rebase = base renouvelée
change-redefinition = définition changée
change-deadline = échéance déplacée
change-units = unités modifiées
change-completion = achevé
change-figures = nouveaux chiffres
change-count-corrections = { $n ->
    [one] { $n } correction
   *[other] { $n } corrections
}
change-count-reopenings = { $n ->
    [one] { $n } unité n’est plus achevée
   *[other] { $n } unités ne sont plus achevées
}
change-count-withheld = { $n ->
    [one] { $n } chiffre retenu
   *[other] { $n } chiffres retenus
}
change-count-released = { $n ->
    [one] { $n } chiffre rétabli
   *[other] { $n } chiffres rétablis
}
change-count-restatements = { $n ->
    [one] { $n } chiffre du passé recalculé
   *[other] { $n } chiffres du passé recalculés
}
change-count-revisions = { $n ->
    [one] { $n } chiffre révisé
   *[other] { $n } chiffres révisés
}
change-count-rebases = { $n ->
    [one] { $n } base renouvelée
   *[other] { $n } bases renouvelées
}
change-count-redefinitions = { $n ->
    [one] { $n } nouvelle définition
   *[other] { $n } nouvelles définitions
}
change-count-deadlines = { $n ->
    [one] { $n } échéance déplacée
   *[other] { $n } échéances déplacées
}
change-count-units = { $n ->
    [one] { $n } changement d’unités
   *[other] { $n } changements d’unités
}
change-count-completions = { $n ->
    [one] { $n } unité a terminé
   *[other] { $n } unités ont terminé
}
change-count-figures = { $n ->
    [one] { $n } nouveau chiffre
   *[other] { $n } nouveaux chiffres
}
change-told-effect = { $units } ({ $effect })
change-told-effect-part = { $units } ({ $effect } pour { $part } d’entre elles)
change-late = { $n ->
    [one] { $n } d’entre eux est arrivé après un plus récent
   *[other] { $n } d’entre eux sont arrivés après de plus récents
}
change-repeated = { $n ->
    [one] { $n } répète ce qui était connu
   *[other] { $n } répètent ce qui était connu
}
change-in-numbers = { $n ->
    [one] { $n } chiffre, { $up } en hausse, { $down } en baisse, en tout { $effect }
   *[other] { $n } chiffres, { $up } en hausse, { $down } en baisse, en tout { $effect }
}
change-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
change-by = (par { $by })
change-moved = { $to } au lieu du { $from }
change-renamed = { $from } s’appelle désormais { $to }
change-retyped = { $from } est désormais { $to }
change-unit-moved = { $from } dépend désormais de { $to }
change-merged = { $from } : réunis en { $to }
change-split = { $from } : divisé en { $to }
change-abolished = { $from } : supprimé

## Graphiques de plusieurs unités dans le temps

chart-over-time = Période par période
chart-period-until = Période jusqu’au
chart-heat-title = { $k ->
    [one] { $k } sur { $n } { $level } est à { $limit } ou plus, la valeur la plus basse est { $lowest }
   *[other] { $k } sur { $n } { $level } sont à { $limit } ou plus, la valeur la plus basse est { $lowest }
}
chart-heat-title-none = Les { $n } { $level } sont tous sous { $limit }, la valeur la plus haute est { $highest }
chart-heat-unit = { $n ->
    [one] Pour cent de la base « { $base } », dernier chiffre connu à chaque période de { $n } jour, du { $from } au { $to }
   *[other] Pour cent de la base « { $base } », dernier chiffre connu à chaque période de { $n } jours, du { $from } au { $to }
}
chart-heat-rounded = les nombres dans les cases sont arrondis vers le bas
chart-heat-missing = pas de chiffre pour la période ; la barre en dessous est la classe du dernier chiffre d’avant
chart-heat-columns = Seules les { $shown } dernières périodes sur { $all } sont dessinées.
chart-heat-table-cut = Les { $shown } dernières périodes sur { $all } sont affichées ; toutes sont dans le fichier CSV.
chart-heat-whole = Ensemble, { $unit } : { $rate }.
chart-heat-highest = Le plus haut : { $unit }, { $rate }.
chart-heat-lowest = Le plus bas : { $unit }, { $rate }.
chart-heat-gaps = { $n ->
    [one] { $n } chiffre manque sur { $of }.
   *[other] { $n } chiffres manquent sur { $of }.
}
chart-heat-caption = { $indicator } : { $level } par période ; entre parenthèses le dernier chiffre d’avant, là où la période n’en a pas
chart-shares-title = { $k ->
    [one] { $k } sur { $n } { $level } a atteint l’objectif
   *[other] { $k } sur { $n } { $level } ont atteint l’objectif
}
chart-shares-count = { $n } { $status }
chart-shares-unit = Part des { $level } selon leur situation à la fin de chaque période, du { $from } au { $to }
chart-shares-reached = objectif atteint
chart-shares-in-time = dans le rythme ou en avance
chart-shares-unjudged = situation indéterminée
chart-shares-past = Chaque jour est jugé d’après les chiffres de ce jour ou d’avant, tels qu’ils sont connus aujourd’hui ; de plusieurs échéances, la plus pressante compte.
chart-shares-caption = { $indicator } : { $level } par situation. Comptés ensemble : { $groups }

## Recherche

search-open = Rechercher
search-field = Rechercher une unité, un bulletin, un document
search-hint = Un nom, un code ou le numéro d’un document ; les accents ne sont pas nécessaires.
search-keys = ↑ ↓ choisir · Entrée ouvre · Échap ferme
search-slash = Ouvrir la recherche avec la touche /
search-close = Fermer
search-results = Résultats
search-count = Résultats : { $n }
search-shown = { $shown } sur { $all }
search-none = Rien n’a été trouvé pour « { $text } ».
search-none-hint = Essayez moins de lettres ou une autre orthographe, ou consultez la liste de toutes les unités.
search-near = Rien ne s’écrit ainsi ; voici ce qui s’en approche.
search-loading = Chargement …
search-failed = La recherche n’a pas pu être chargée. La liste de toutes les unités reste accessible.
search-list = Toutes les unités
search-formerly = auparavant { $name }
search-ended = n’existe plus
search-pages = Pages

## The data page, and what stands beside the files of tables

data-title = Données
data-intro = Tous les tableaux de ce site pour tableurs et programmes : en CSV et en JSON, avec le sens de chaque colonne.
data-table = Tableau
data-rows-title = Lignes
data-tables = Tableaux
data-describe = Fichiers qui décrivent les autres
data-rules = Comment lire les fichiers
data-columns = Colonnes
data-required = à chaque ligne
data-values = une de ces valeurs :
data-use = Réutilisation et citation
data-cite = Pour citer
data-version = Version
data-size = { $size } ko
data-rows = { $n ->
    [one] { $n } ligne
   *[other] { $n } lignes
}
data-package-about = Frictionless Data Package : types, clés, liens entre tableaux, tailles et empreintes, pour les programmes
data-dictionary-about = Le sens de chaque colonne de chaque tableau, dans les langues du site
data-readme-about = Cette page en fichier texte, pour qui a le dossier sans le site
data-rule-forms = Les fichiers CSV sont en UTF-8 avec marque d’ordre des octets, virgules entre les cellules et CRLF en fin de ligne. Les fichiers JSON sont des listes d’objets dont les membres sont les colonnes. Les deux disent la même chose : jours sous la forme AAAA-MM-JJ, nombres avec un point et sans séparateur de milliers.
data-rule-empty = Une cellule vide, en JSON un membre absent, veut dire « non communiqué », jamais 0.
data-rule-inexact = Un nombre que sa source donne comme « environ », « plus de » ou par un intervalle n’a pas de cellule propre : ses bornes, incluses, sont dans les colonnes en _low et _high, son mot dans _qualifier, ce qui était écrit dans _stated. Un _high vide à côté d’un _low veut dire qu’il n’y a pas de borne supérieure.
data-rule-rates = Les taux sont en pour cent. Un taux compté (rate_origin : counted) est count × 100 ÷ base, arrondi à six décimales, les moitiés vers le haut, mais sous 100 tant qu’il en manque un ; count et base en sont la fraction exacte. Un taux déclaré (stated) est tel que sa source l’écrit.
data-rule-withheld = Un chiffre retenu pour vérification a sa ligne et son jour, mais aucun nombre ; withheld_from dit depuis quand.
data-rule-languages = Les textes ont une colonne par langue, dont le code termine le nom. Un texte identique dans toutes les langues figure dans chacune ; un texte non traduit est vide.
data-rule-lists = Les listes séparent leurs mots par des espaces. Une colonne qui porte le nom de la clé d’un tableau, comme unit ou document, y mène.
data-rule-codes = Les codes sont des textes, même ceux qui n’ont que des chiffres. Un tableur qui ouvre un fichier CSV de lui-même peut en ôter les zéros de tête : importez le fichier en déclarant ces colonnes comme texte, ou prenez le JSON.
data-rule-guard = En CSV, un texte qu’un tableur prendrait pour une formule, parce qu’il commence par =, +, -, @ ou une tabulation (apostrophes de tête non comptées), est précédé d’une apostrophe de plus ; en JSON il est tel quel.
data-rule-parts = Les chiffres ont un fichier par indicateur. Au-delà de { $n } lignes, il est divisé par année des chiffres, et si une année en a encore plus, par unité placée juste sous le sommet. Ce qui est calculé pour chaque unité tient dans un fichier ; au-delà, il est divisé par indicateur, puis par unité placée juste sous le sommet.

## Kinds of value in data files

data-kind-text = texte
data-kind-key = clé
data-kind-list = liste
data-kind-word = mot
data-kind-day = jour
data-kind-time = heure
data-kind-moment = jour et heure
data-kind-flag = true ou false
data-kind-count = nombre entier
data-kind-rate = pour cent
data-kind-number = nombre
data-kind-difference = différence
data-kind-days = jours

## Tables for machines

data-observations = Chiffres
data-observations-about = Chaque chiffre de chaque unité, indicateur et jour, tel que sa source le donne, avec toutes ses versions ultérieures.
data-latest = Derniers chiffres
data-latest-about = Le dernier chiffre de chaque unité pour chaque indicateur, son évolution et sa place parmi les autres.
data-statuses = Situations
data-statuses-about = La situation de chaque unité face à chaque échéance au jour de référence, et pourquoi.
data-sums = Sommes des unités subordonnées
data-sums-about = Ce que disent ensemble les unités placées sous chaque unité, avec le nombre de celles que compte la somme.
data-changes = Modifications
data-changes-about = Ce que l’on a su chaque jour : chiffres nouveaux, corrections, échéances déplacées, changements d’unités.
data-problems = Constats des contrôles
data-problems-about = Ce que les contrôles ont trouvé dans les chiffres : avertissements et remarques.
data-reports = Rapports par période
data-reports-about = Ce que chaque unité a transmis à chacune des dernières périodes.
data-missing = Périodes sans rapport
data-missing-about = Les périodes déclarées sans rapport, avec la raison.
data-programmes = Programmes
data-programmes-about = Les campagnes dont relèvent les indicateurs.
data-base-kinds = Types de base
data-base-kinds-about = Ce à quoi les nombres sont rapportés, programme par programme.
data-indicators = Indicateurs
data-indicators-about = Ce que l’on compte.
data-deadlines = Objectifs et échéances
data-deadlines-about = Ce qui doit être atteint, par qui et pour quand.
data-levels = Niveaux
data-levels-about = Les niveaux du répertoire, du plus haut au plus bas.
data-units = Unités
data-units-about = Le répertoire des unités, y compris celles qui n’existent plus.
data-events = Changements d’unités
data-events-about = Ce qui est arrivé aux unités : fusions, scissions, nouveaux noms.
data-documents = Documents
data-documents-about = Les documents sur lesquels reposent chiffres, échéances et distinctions.
data-bulletins = Bulletins
data-bulletins-about = Les bulletins par jour, avec titres et résumés.
data-commendations = Distinctions
data-commendations-about = Qui a décerné quelle distinction, quand et pourquoi.
data-awarded = Ce que sont devenues les distinctions
data-awarded-about = Quand chaque distinction a été proposée, décernée ou retirée, et par quelle décision.
data-recipients = Bénéficiaires de distinctions
data-recipients-about = Qui a reçu chaque distinction.
data-evidence = Chiffres à l’appui des distinctions
data-evidence-about = Les chiffres sur lesquels repose chaque résultat distingué.
data-difficulties = Difficultés
data-difficulties-about = Les obstacles que des unités ont signalés.
data-difficulty-steps = Difficultés, étape par étape
data-difficulty-steps-about = Ce qu’il est advenu de chaque difficulté, jusqu’au jour des connaissances.
data-releases = Publications
data-releases-about = Quand les chiffres sont publiés.

## Columns of data files: a phrase each, for the dictionary

column-achievement = Pour quel résultat
column-action = Ce qui est entrepris
column-after = L’indicateur de l’étape précédente
column-age = Jours entre le jour du chiffre et le jour de référence
column-aliases = Autres noms, séparés par des points-virgules
column-answer = Ce que l’unité a transmis pour la période
column-answer-day = Le jour dont parle le rapport ; s’il est tardif, le jour où il a été connu
column-as-of = Le jour dont parle le chiffre, à sa fin
column-as-of-time = L’heure de ce jour, si elle est donnée ; heure locale du site
column-authority = Qui l’a décernée, ou à qui elle est demandée
column-award-status = Décernée, proposée ou retirée
column-base = À quoi le nombre est rapporté
column-base-kind = Le type de base
column-basis = Sur quoi repose le taux : nombre et base, parole de la source, ou bornes seulement
column-best-pace = Points de pourcentage par jour ouvré atteints au mieux
column-bulletin = Le nom du bulletin dans les chemins
column-carries = Si les chiffres d’avant comptent pour les unités d’après
column-change = L’évolution du taux depuis lors, en points de pourcentage
column-change-day = Le premier jour où on l’a su
column-change-kind = De quelle sorte de modification il s’agit
column-change-reason = La raison donnée
column-cites = Les documents qu’il cite
column-claimed = Le taux que cite la distinction
column-times = Combien de fois les récipiendaires ont reçu cette forme
column-award-reason = Pourquoi il en a été décidé ainsi
column-before-deadline = Si la distinction affirme qu’une échéance a été tenue
column-days-claimed = Les jours avant l’échéance que nomme la distinction
column-code = Le code de l’unité, qu’une unité ultérieure peut reprendre
column-commendation = La distinction
column-commendation-id = L’identifiant de la distinction
column-compared-with = Le jour du rapport précédent
column-completed-on = Le jour où l’unité a terminé
column-completion = Ce que déclare la source : terminé, ou terminé pour l’essentiel
column-could-be = La situation possible à la place, le chiffre étant inexact
column-count = Combien
column-count-before = Combien, selon ce qui était dit avant
column-counted = Ce que l’on compte, au pluriel
column-coverage = La part de la base totale que représentent les unités comptées
column-cumulative = Si les nombres se cumulent depuis le début de la campagne
column-curve = L’allure attendue : droite non déclarée, droite déclarée, paliers ou par des points
column-cut-off = Les rapports doivent être arrivés avant la fin de ce jour
column-date = Sa date
column-day-after = L’échéance valable ensuite
column-day-before = L’échéance qui ne vaut plus
column-days-ahead = Jours d’avance sur l’allure attendue ; négatif en cas de retard
column-days-early = Jours entre l’achèvement et l’échéance ; négatif si elle était passée
column-days-left = Jours du jour de référence à l’échéance ; négatif si elle est passée
column-deadline = L’échéance dont il s’agit
column-deadline-day = Le dernier jour, tel qu’il vaut au jour de référence
column-deadline-number = Son numéro dans ce lot de données, qu’un lot d’un autre jour peut donner à une autre
column-deadline-unit = L’unité pour laquelle elle est fixée ; elle vaut aussi pour celles placées dessous
column-decision = Le numéro de la décision
column-definition = Ce qui en fait partie et ce qui n’en fait pas partie
column-description = De quoi il s’agit
column-difference = De combien le nombre a changé
column-difficulty = L’identifiant de la difficulté
column-difficulty-day = Quand elle a été signalée
column-difficulty-days = Pendant combien de jours elle a gêné sans relâche, jusqu’à ce jour ou jusqu’à sa résolution
column-difficulty-of-step = La difficulté
column-difficulty-since = Depuis quand il en est ainsi
column-difficulty-status = Si elle gêne encore
column-difficulty-text = En quoi elle consiste
column-direction = Dans quel sens va le taux
column-document = Le document du registre dont il provient ou sur lequel il repose
column-document-key = La clé du document
column-document-kind = De quelle sorte de document il s’agit
column-documents = Les documents dont il parle
column-due = Le dernier jour de la période, pour lequel le rapport est dû
column-earlier-days = Les jours où l’échéance tombait auparavant, le premier d’abord
column-enough = Si la somme compte assez d’unités pour dire quelque chose
column-event-date = Le premier jour où il en est ainsi
column-event-kind = Ce qui s’est passé
column-figure-remark = Remarques sur le chiffre et qui n’y est pas compté ; s’il est retenu, pourquoi
column-figures = Combien de chiffres étaient nouveaux
column-finality = Si la source s’attend à changer le chiffre : définitif, provisoire, révisé
column-for-its-size = Ce que dit le taux pour une unité de sa taille : au-dessus ou au-dessous de ce que le hasard explique
column-form = La forme de la distinction
column-former-name = Le nom de l’unité auparavant
column-full-name = Son nom avec son type
column-high = Borne supérieure, incluse, de ce que contiendrait la colonne sans _high ; vide si la valeur est exacte ou sans borne
column-increment = Combien se sont ajoutés depuis le rapport précédent, selon la source
column-indicator = L’indicateur
column-indicator-id = L’identifiant de l’indicateur
column-indicators = Les indicateurs concernés
column-issuer = Qui l’a émis
column-known-from = Le premier jour où le chiffre est connu : celui de sa publication, sinon celui dont il parle
column-language = La langue dans laquelle il est écrit
column-level = Le niveau du répertoire
column-level-number = Compté depuis le sommet, à partir de 1
column-levels = Les seuls niveaux concernés ; tous si vide
column-low = Borne inférieure, incluse, de ce que contiendrait la colonne sans _low ; vide si la valeur est exacte
column-marks = Ce qui est marqué : projection (projected), masqué par la source (masked), tardif (late), remplacé ou répété ensuite (replaced, repeated), corrigé (corrected), base renouvelée (rebased), redéfini (redefined), retenu (withheld)
column-members = Les unités déclarées ensemble sous cette clé
column-message = Ce qui a été constaté, en une phrase
column-missing-reason = Pourquoi il n’y a pas de rapport
column-name = Son nom
column-newest = Le jour du chiffre le plus récent de la somme
column-note = Ce qu’il faut encore savoir
column-number = Un numéro qui désigne la ligne ici ; un lot d’un autre jour peut le donner à une autre
column-of = Combien d’unités il y a, y compris celles absentes du répertoire
column-oldest = Le jour du chiffre le plus ancien de la somme
column-page = Le chemin de sa page sur ce site, dans la première langue
column-parent = L’unité placée au-dessus
column-parts-done = Parties terminées, sur combien, avec leur niveau, comme 9/29 suivi de deux-points et de commune
column-period-from = Le nombre part de ce jour et non du début de la campagne
column-place = Si c’est un lieu du répertoire ; false pour les lignes que les sources ont pour d’autres raisons
column-plural = Son nom au pluriel
column-predecessors = Les unités auxquelles elle succède
column-problem-code = Le code du constat
column-programme = Le programme
column-published = Le jour de publication
column-published-after = Publié après ce jour, on ne sait quand
column-qualifier = Le mot qui précède le nombre ; vide s’il est exact
column-rank = Le meilleur rang possible parmi les unités de même niveau et de même base ; les ex æquo le partagent
column-rank-worst = Le moins bon rang possible, si des chiffres sont inexacts
column-ranked = Combien d’unités compte ce classement
column-rate = Le taux, tel que le retiennent situations et rangs
column-rate-before = Le taux, selon ce qui était dit avant
column-rate-origin = D’où vient le taux : de nombres exacts, de nombres dont un inexact, ou tel que déclaré
column-rate-stated = Le taux tel que la source le donne, en mots anglais
column-reason = Pourquoi elle est dans cette situation
column-recipient-count = Combien le nom en recouvre, si on le sait
column-recipient-kind = Un collectif, une personne ou un foyer
column-recipient-name = Le nom, ou leur nom d’ensemble
column-release = L’identifiant de la publication
column-release-day = Le jour de publication, tel qu’il était alors annoncé
column-outcome = Ce qu’il en est advenu : à venir (coming), en retard (overdue), tenue (kept), tardive (late), manquée (missed), annulée (cancelled)
column-came-on = Les jours où des chiffres sont parus pour elle
column-release-at = La minute de publication
column-remaining = Combien il en reste, selon la source
column-remark = Une remarque
column-replaced-by = Les documents qui l’ont remplacé
column-replaces = Les documents qu’il a remplacés
column-report-days = Jours d’un rapport à l’autre, si c’est déclaré
column-reported = Combien d’entre elles sont dans la somme
column-reported-with = Le groupe qui déclare depuis pour l’unité, si bien qu’on ne sait où elle en est elle-même
column-reports-from = Le premier jour pour lequel des rapports sont demandés
column-required-pace = Points de pourcentage par jour ouvré nécessaires pour atteindre l’objectif à temps
column-role = Ce que signifie la base : tous les ayants droit, les présents, un objectif fixé, le produit de l’étape précédente
column-row = L’identifiant de sa ligne sur la page de l’unité, après le signe # de l’adresse
column-severity = Avertissement ou remarque
column-source = D’où il vient, dans la première langue du site
column-source-url = L’adresse de la source
column-start = Le premier jour de la campagne ; sans lui, pas d’allure attendue
column-stated = Le nombre tel que la source le donne, en mots anglais ; vide s’il est exact
column-status = La situation de l’unité
column-status-number = 1 pour la situation la plus pressante, puis 2, 3…
column-step-day = Le jour à partir duquel il en est ainsi
column-step-status = Ce qu’elle est à partir de là
column-step-text = Ce qui a été fait, ou est arrivé
column-successors = Les unités qui lui succèdent
column-sum-base = La somme des bases
column-sum-count = La somme des nombres
column-sum-rate = Le taux des sommes
column-summary = Le résumé
column-symbol = Son numéro
column-tags = Mots-clés, séparés par des points-virgules
column-target = Ce qui doit être atteint
column-title = Le titre
column-type = Le type d’unité, si le répertoire en nomme
column-unit = L’unité
column-unit-key = La clé de l’unité : son code, avec @ et une année pour un détenteur ultérieur du code ; elle ne change jamais
column-units = Les unités concernées
column-units-after = Les unités après
column-units-before = Les unités avant
column-url = Son adresse sur le web
column-valid-from = Le premier jour ; vide si nul ne le dit
column-valid-to = Le dernier jour ; vide si cela continue
column-vintage = Le jour de référence du texte
column-whole = Où se situe le taux de l’ensemble, quoi que déclarent les unités absentes de la somme
column-withheld-from = Depuis quand le chiffre est retenu pour vérification

## Nombres dans le texte, relus

read-about = environ | à peu près | autour de | quelque | quelques | approximativement
read-nearly = près de | presque | à peine moins de | un peu moins de | pas tout à fait
read-over = plus de | au-delà de | un peu plus de | au-dessus de
read-at-least = au moins | au minimum | pas moins de | un minimum de
read-at-most = moins de | au plus | tout au plus | au maximum | pas plus de | un maximum de | jusqu’à
read-about-after = environ
read-at-least-after = ou plus | et plus | au moins | au minimum
read-at-most-after = ou moins | et moins | au plus | au maximum
read-of = sur | sur les | sur un total de | des | parmi les | d’un total de
read-range = à
read-range-before = de
read-between = entre
read-between-and = et
read-per-cent = pour cent
read-points = points de pourcentage | point de pourcentage | points de pour cent
read-scales = mille 1000 | million 1000000 | millions 1000000 | milliard 1000000000 | milliards 1000000000
read-numbers = zéro 0 | un 1 | une 1 | deux 2 | trois 3 | quatre 4 | cinq 5 | six 6 | sept 7 | huit 8 | neuf 9 | dix 10 | onze 11 | douze 12 | treize 13 | quatorze 14 | quinze 15 | seize 16 | vingt 20 | trente 30 | quarante 40 | cinquante 50 | soixante 60+20 | septante 70 | quatre-vingts 80 | quatre-vingt 80+20 | huitante 80 | octante 80 | nonante 90 | cent 100 | cents *100 | cent *100
read-number-joiners = et
read-number-gap = -
read-number-doubtful = un | une | neuf
read-fractions = moitié 1/2 | la moitié 1/2 | un demi 1/2 | un tiers 1/3 | le tiers 1/3 | deux tiers 2/3 | les deux tiers 2/3 | un quart 1/4 | le quart 1/4 | trois quarts 3/4 | les trois quarts 3/4 | un cinquième 1/5 | un sixième 1/6 | un dixième 1/10
read-vague = dizaine | dizaines | douzaine | douzaines | quinzaine | vingtaine | trentaine | quarantaine | cinquantaine | soixantaine | centaine | centaines | millier | milliers | et demi | et demie | plusieurs

## Nombres dans le texte qui ne sont pas des chiffres du suivi

read-day-before = le | du | au
read-day-month = -
read-month-year = -
read-month-before = -
read-year-before = en | depuis | année | l’année | l’an | courant | fin | début | mi | dès | jusqu’en | avant | après | fin de l’année | entre
read-day-range = au | et | à | ou | jusqu’au | et le
read-hour = h
read-hour-spoken = heures | heure
read-minute = min | minutes
read-time-before = à | vers | avant | dès | jusqu’à
read-clock = du matin | du soir | de l’après-midi
read-meridiem = -
read-ordinal-before = phase | étape | semaine | tour | numéro
read-ordinal-after = er | re | ère | e | ème | d | nd | nde | ers | res | es
read-article = article | articles | alinéa | chapitre | paragraphe | annexe
read-document = dépêche | dépêche officielle | lettre | décision | ordre | ordonnance | circulaire | décret | directive | plan | résolution | loi | arrêté
read-document-number = n° | nº | no | numéro
