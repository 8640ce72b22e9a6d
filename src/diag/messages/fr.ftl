### Les problèmes en français, par numéro. Les arguments de chaque entrée et la façon d’écrire sont expliqués dans `en.ftl`.

### mots communs

error = erreur
    .count = { COUNT($n) ->
        [one] { $n } erreur
       *[other] { $n } erreurs
    }
    .meaning = une erreur : rien n’est publié tant qu’elle n’est pas corrigée, et le site reste tel qu’il était
warning = avertissement
    .count = { COUNT($n) ->
        [one] { $n } avertissement
       *[other] { $n } avertissements
    }
    .meaning = un avertissement : le site est produit, et sa page sur la qualité des données signale le problème
note = remarque
    .count = { COUNT($n) ->
        [one] { $n } remarque
       *[other] { $n } remarques
    }
    .meaning = une remarque : le site est produit, avec une marque à côté du chiffre
help = aide
    .more = { COUNT($n) ->
        [one] encore { $n } { $code } ; `tiendo check --format short` le dit
       *[other] encore { $n } { $code } ; `tiendo check --format short` dit chacun
    }

draft = brouillon
    .there = `{ $file }` existe déjà ; choisissez un autre nom
    .there-snapshot = `{ $file }` existe déjà ; écrivez-y les lignes qui manquent, ou nommez un autre jour avec `--as-of`
    .to-come = le { $as-of } est encore à venir au { $today } ; les chiffres parlent de jours passés
    .all-reported = chaque unité a déjà un chiffre du { $as-of } ; corrigez-les, ou nommez un autre jour avec `--as-of`
    .no-unit = aucune unité n’a le code ou le nom `{ $unit }`, ou plusieurs l’ont
    .no-indicator = il n’y a pas d’indicateur `{ $indicator }` ; le site a { $names }
    .no-language = le site n’a pas de textes en `{ $language }` ; il a { $names }
    .no-level = il n’y a pas d’échelon `{ $level }` ; le registre a { $names }
    .no-slug = `{ $name }` ne peut pas être un nom dans un chemin ; `{ $corrected }` le pourrait
    .no-figures = aucun chiffre connu ne peut porter un brouillon ; nommez une autre unité, un autre indicateur ou un autre jour
    .no-rows = ce jour-là, aucune unité de cet échelon ne s’y trouve
    .no-form = le site n’a pas de récompense dont reprendre la forme ; nommez-la par `--form`
    .no-authority = le site n’a pas de récompense dont reprendre l’autorité ; nommez-la par `--authority`
    .no-bulletin = `{ $file }` n’est pas un bulletin du site
    .bound = { $number } → `{ $binding }` ({ $why })
    .several = { $number } : plusieurs chiffres conviennent, ou rien ne dit lequel : { $names } (« { $sentence } »)
    .unfounded = { $number } : aucun chiffre ne le dit (« { $sentence } »)
    .why-sentence = la phrase nomme l’unité
    .why-declared = le bulletin parle de l’unité
    .why-text = le texte nomme l’unité
    .why-above = une unité au-dessus
    .why-translation = ainsi dans une autre langue
    .tally = { $bound } peuvent être liés par `--write`, { $left } vous restent
    .tally-written = { $bound } liés, { $left } vous restent
    .there-now = `{ $file }` existe déjà ; rien n’a été écrit
    .changed = `{ $file }` a été modifié entre-temps ; rien n’a été écrit, relancez la commande
    .embargoed = laissé de côté : le chiffre de `{ $indicator }` de { $unit } au { $as-of } est sous embargo jusqu’au { $embargo } ; un texte du lendemain pourra le citer
    .written = `{ $file }` est écrit
    .next-bulletin = ensuite : dites-le dans vos propres mots, écrivez `audience: public` quand tous peuvent le lire, puis lancez `{ $command }`
    .next-snapshot = ensuite : écrivez les chiffres à la place de `-` et leur jour de publication, ôtez les lignes des unités sans rapport, puis lancez `{ $command }`
    .next-commendation = ensuite : dites qui est récompensé et pour quoi, voyez si la forme et l’autorité sont justes, puis lancez `{ $command }`

### 01 fichiers et YAML

E0101 = { $reason ->
        [missing] `{ $file }` n’existe pas
        [denied] la lecture de `{ $file }` n’est pas permise
        [not-a-folder] `{ $file }` n’est pas un dossier
        [not-a-file] `{ $file }` n’est ni un fichier ni un dossier
        [name] le nom de `{ $file }` contient des caractères illisibles
        [same-name] il y a ici deux `{ $file }` : les deux noms se ressemblent et s’écrivent autrement
       *[other] `{ $file }` est illisible ({ $detail })
    }
    .title = un fichier illisible
    .explain =
        Un fichier du dossier de contenu n’a pas pu être lu ; on ne sait donc rien de ce qu’il
        dit. Un site sans lui paraîtrait complet sans l’être ; aucun n’est donc produit.

        Le fichier manque peut-être, vous est fermé, ou est ouvert dans un programme qui le
        verrouille. Si un relevé le nomme (`figures: june.tsv`), il doit être dans le même
        dossier que lui. Mieux vaut des noms faits de lettres, de chiffres et de traits
        d’union : certains systèmes écrivent `ễ` de deux façons qui se ressemblent.

E0102 = le fichier n’est pas en UTF-8 : l’octet { $byte } se trouve à la place d’une lettre
    .title = un fichier qui n’est pas en UTF-8
    .hint-utf16 = le fichier est en UTF-16 ; enregistrez-le de nouveau en UTF-8
    .hint-save = enregistrez-le de nouveau en UTF-8, ou retapez les lettres perdues
    .explain =
        Tous les fichiers du contenu et tous les textes d’un thème sont en UTF-8, le codage où
        chaque lettre vietnamienne a une seule forme sur tous les systèmes. Celui-ci a été
        enregistré dans un autre, ou abîmé en chemin, et deviner changerait des noms.

        Enregistrez-le de nouveau en UTF-8 : dans le Bloc-notes sous « Enregistrer sous »,
        « Encodage » ; dans Excel en « Texte Unicode » puis depuis le Bloc-notes en UTF-8, ou en
        « CSV UTF-8 ». Si seules quelques lettres sont fausses, retapez-les.

E0103 = `{ $file }` n’est pas lu : aucun fichier de ce nom n’a sa place là
    .title = un fichier là où il n’en va aucun
    .hint-similar = est-ce `{ $corrected }` ?
    .hint-folders = les fichiers sont lus dans `programmes/`, `units/`, `snapshots/`, `bulletins/`, `pages/`, `commendations/`, `difficulties/`, `photos/` et `languages/`
    .hint-unnamed = aucun relevé ne le nomme ; un relevé du même dossier le fait par `figures: <nom>`
    .explain =
        Ce qu’est un fichier résulte de son dossier et de la fin de son nom. Celui-ci a un
        dossier ou une fin qui ne veut rien dire ; il a donc été laissé de côté, et ce qu’il dit
        n’est pas sur le site. On le signale, parce qu’un dossier appelé `snapshot` au lieu de
        `snapshots` ferait sinon disparaître sans un mot les chiffres de toute une année.

        Déplacez-le ou renommez-le comme le dit l’aide, ou gardez-le hors du dossier de contenu.
        Les dossiers :

            site.yaml  documents.yaml  releases.yaml  moved.yaml
            programmes/<id>.yaml       units/<nom>.yaml
            snapshots/…/<nom>.yaml     snapshots/…/<nom>.tsv
            bulletins/…/<nom>.<langue>.md
            pages/<nom>.<langue>.md
            commendations/<nom>.yaml   difficulties/<nom>.yaml
            photos/photos.yaml         languages/<langue>.ftl

        Sous `internal/`, les mêmes dossiers existent une seconde fois. Les fichiers cachés et
        ce que les éditeurs laissent derrière eux (`name~`, `Thumbs.db`) sont passés sans un
        mot.

E0104 = `{ $file }` manque
    .title = il manque un fichier dont tout site a besoin
    .explain =
        Tout dossier de contenu a en tête un `site.yaml`, qui dit comment le site s’appelle et
        dans quelles langues il est publié. Sans lui, il n’y a pas de site à produire. Peut-être
        la commande a-t-elle été lancée dans un autre dossier que prévu.

            format: 1
            title:
              vi: Tiến độ cấp căn cước
              en: Identity card progress
            languages: [vi, en]
            time_zone: Asia/Ho_Chi_Minh

E0105 = { $way ->
        [circle] le lien `{ $file }` ramène à un dossier qui le contient
       *[out] le lien `{ $file }` mène hors du dossier de contenu
    }
    .title = un lien symbolique qui égare
    .explain =
        Un lien symbolique tient lieu d’un fichier ou d’un dossier situé ailleurs. S’il mène
        hors du dossier de contenu, il pourrait mettre sur le site ce qui ne lui était pas
        destiné ; s’il ramène à son propre dossier, il n’a pas de fin. Les liens à l’intérieur
        du dossier de contenu sont suivis.

        Mettez une copie du fichier à la place du lien.

E0110 = { $kind ->
        [tab] une tabulation se trouve là où il ne peut y avoir que des espaces
        [quote] un guillemet ouvert ici n’est jamais fermé
        [after-quote] quelque chose suit le guillemet fermant
        [sign] une valeur ne peut pas commencer par ce signe
        [colon] une valeur qui contient deux-points et une espace doit être entre guillemets
        [indentation] cette ligne n’est en retrait comme aucune de celles du dessus
        [dash] une liste ne peut pas commencer sur la ligne de sa clé
        [no-colon] une clé est ici sans ses deux-points
        [escape] une barre oblique inverse veut dire autre chose entre guillemets doubles
        [bracket] un crochet ou une accolade est ouvert et non fermé
        [conflict] deux versions du fichier ont été fusionnées et leurs marques sont encore là
        [documents] un second document commence ici ; un fichier n’en contient qu’un
        [deep] listes et groupes de clés sont trop emboîtés
       *[other] ce n’est pas du YAML ({ $reason })
    }
    .title = un YAML illisible
    .hint-tab = mettez en retrait par des espaces ; les tabulations ne vont qu’entre les cellules d’un tableau
    .hint-quote = fermez-le par le même signe, sur la même ligne
    .hint-quoted = écrivez { $corrected }
    .hint-indentation = les clés d’un même groupe, et les tirets d’une même liste, commencent dans la même colonne
    .hint-no-colon = écrivez `key: value`, avec une espace après les deux-points
    .hint-escape = mettez le texte entre guillemets simples
    .hint-dash = commencez la liste à la ligne suivante, ou mettez le texte entre guillemets
    .hint-bracket = fermez-le, ou mettez le texte entre guillemets s’il en fait partie
    .hint-conflict = gardez l’une des deux versions et supprimez les lignes de `<<<<<<<`, `=======` et `>>>>>>>`
    .hint-documents = supprimez la ligne de tirets
    .explain =
        À partir de cet endroit, le fichier ne peut pas être lu comme du YAML ; le reste n’a
        donc pas été regardé : d’autres problèmes peuvent suivre quand celui-ci sera corrigé. Le
        YAML est fait de lignes `key: value`, avec des espaces devant ce qui appartient à la clé
        du dessus.

        Les causes habituelles : une tabulation dans le retrait ; un texte qui commence par `>`,
        `|`, `@`, `*`, `[` ou un autre signe qui a un sens en YAML ; deux-points suivis d’une
        espace dans un texte. Des guillemets règlent les deux dernières :

            rate: ">95%"
            title: "Hà Nội: 9 of 29"

E0111 = la clé `{ $key }` est inconnue
    .title = une clé que le format du fichier n’a pas
    .hint-similar = est-ce `{ $corrected }` ?
    .hint-known = les clés possibles ici : { $names }
    .explain =
        Le fichier a une clé qui ne veut rien dire à cet endroit. Elle est refusée plutôt
        qu’ignorée, parce qu’un `audience` ou un `embargo` mal écrit resterait sinon sans effet
        et personne ne le saurait.

        Écrivez la clé comme le dit l’aide, placez-la dans le groupe auquel elle appartient, ou
        supprimez-la. Une ligne qui n’est que pour les personnes commence par `#`.

            published: 2023-06-14     # d'après la page du ministère

E0112 = `{ $key }` est là deux fois
    .title = une clé donnée deux fois
    .label-first = la première
    .explain =
        Un même groupe a deux fois la même clé, ou deux fichiers de même nature ont une clé en
        commun. Les programmes qui lisent le YAML gardent l’une des deux valeurs et laissent
        tomber l’autre sans un mot, et tous ne gardent pas la même : un district saisi deux
        fois perdrait l’un de ses chiffres.

        Gardez la valeur juste. Si les deux le sont, elles vont dans deux fichiers, chacun avec
        sa date ou sa source.

            units:
              "67":
                count: 410
              "67":               # refusé : laquelle des deux vaut ?
                count: 412

E0113 = `{ $key }` manque
    .title = une clé nécessaire qui manque
    .hint-add = ajoutez une ligne `{ $key }: …`
    .explain =
        Il manque au fichier, ou à l’une de ses entrées, une clé que rien ne peut remplacer : un
        chiffre sans date, ou un document sans titre. Là où personne ne connaît un jour,
        dites-le franchement ; c’est aussi une valeur :

            published: unknown

        `tiendo schema` énumère les clés de chaque sorte de fichier.

E0114 = `{ $key }` attend { $expected ->
        [word] un mot parmi quelques-uns
        [whole] un nombre entier
        [number] un nombre
        [truth] `true` ou `false`
        [list] une liste
        [map] des clés avec leurs valeurs
        [text-or-map] un texte, ou un texte par langue
        [table] un tableau ou le nom d’un fichier qui en contient un
       *[text] un texte
    }, et il y a ici { $found ->
        [nothing] rien
        [number] un nombre
        [truth] une valeur vraie ou fausse
        [list] une liste
        [map] des clés avec leurs valeurs
       *[text] un texte
    }
    .title = une valeur d’une autre sorte que celle que sa clé attend
    .hint-corrected = écrivez `{ $corrected }`
    .hint-table = écrivez `{ $corrected }` et le tableau au-dessous, chaque ligne en retrait de deux espaces, ou nommez un fichier `.tsv` ou `.txt` du même dossier
    .explain =
        Une valeur a une autre forme que celle qu’il faut à sa clé : un seul mot là où va une
        liste, un texte là où va un nombre, ou rien du tout. Les trois formes du YAML :

            languages: [vi, fr, en]      une liste
            practice: true               une valeur
            contact:                     un groupe : des clés avec leurs valeurs
              name: Văn phòng
              phone: "0261 3543 210"

        Un tableau se place sous sa clé, après `|`, ses lignes en retrait :

            figures: |
              unit  count
              31    449470

E0115 = `{ $value }` n’est aucun des mots que `{ $key }` attend
    .title = un mot qui n’est pas l’un de ceux qui sont admis
    .hint-similar = est-ce `{ $corrected }` ?
    .hint-words = les mots admis : { $names }
    .explain =
        La clé attend un mot parmi quelques-uns, écrit exactement comme l’aide les donne, en
        minuscules. Les mots sont les mêmes dans toutes les langues du site ; les pages les
        traduisent.

            audience: public
            status: provisional

E0116 = `{ $value }` doit être entre guillemets : sans eux, on peut y lire { $reading ->
        [nothing] une absence de valeur
        [truth] vrai ou faux
        [time] une heure
       *[number] un nombre
    }
    .title = un code ou un texte que le YAML prend pour autre chose
    .hint-quoted = écrivez { $corrected }
    .explain =
        Un code, un nom ou un texte est sans guillemets et ressemble à autre chose pour les
        programmes qui lisent le YAML : `010` au nombre 8 ou 10, `NO` à « faux », `1:20` à 80,
        `null` à rien. Un code qui perd ses zéros est un autre code, et le chiffre va à une
        autre unité ou à aucune.

        Mettez-le entre guillemets droits. Les cellules d’un tableau n’en ont pas besoin.

            units:
              "010":
                count: 4063

E0117 = { $format ->
        [reader] le fichier est illisible : { $value }
        [text] un texte est vide
        [unit-code] `{ $value }` ne peut pas être le code d’une unité
        [indicator-id] `{ $value }` ne peut pas être l’identifiant d’un indicateur
        [programme-id] `{ $value }` ne peut pas être l’identifiant d’un programme
        [level-id] `{ $value }` ne peut pas être l’identifiant d’un échelon
        [type-id] `{ $value }` ne peut pas être l’identifiant d’un type d’unité
        [base-kind-id] `{ $value }` ne peut pas être l’identifiant d’une nature de base
        [document-key] `{ $value }` ne peut pas être la clé d’un document
        [slug] `{ $value }` ne peut pas faire partie d’une adresse
        [cell] la ligne ne donne pas `{ $value }`, qui lui est nécessaire
        [tile] `{ $value }` n’est pas une place sur la grille
       *[other] `{ $value }` ne peut pas se lire comme { $format }
    }
    .title = une valeur qui ne peut pas être ce qu’elle devrait
    .hint-empty = omettez la clé s’il n’y a rien à dire
    .hint-unit-code = un code n’a que des lettres de `a` à `z`, des chiffres, `-` et `.`
    .hint-indicator-id = un identifiant n’a que des minuscules de `a` à `z`, des chiffres, `_` et `-`
    .hint-programme-id = un identifiant n’a que des minuscules de `a` à `z`, des chiffres, `_` et `-` ; c’est le nom du fichier
    .hint-level-id = un identifiant n’a que des minuscules de `a` à `z`, des chiffres, `_` et `-`
    .hint-type-id = un identifiant n’a que des minuscules de `a` à `z`, des chiffres, `_` et `-`
    .hint-base-kind-id = un identifiant n’a que des minuscules de `a` à `z`, des chiffres, `_` et `-`
    .hint-document-key = une clé n’a que des minuscules de `a` à `z`, des chiffres, `_` et `-`
    .hint-slug = employez des minuscules de `a` à `z`, des chiffres et des traits d’union simples
    .hint-name = `{ $name }` est un nom ; son code est `{ $corrected }`
    .hint-names = plusieurs unités ont ce nom : { $names }
    .hint-similar = est-ce { $names } ?
    .hint-tile = écrivez la colonne et la ligne, comptées à partir de 0 : `3,4`
    .explain =
        Il y a une valeur, mais elle ne peut pas être ce que demande sa clé ou sa colonne. Codes
        et identifiants sont simples : ni espaces ni lettres accentuées, pour être les mêmes
        dans tous les fichiers, dans les adresses et dans les noms de fichiers. Ce que lisent
        les personnes est dans `name` ou `title`, avec tous ses accents.

            indicators:
              eid_activated:
                name: Tài khoản định danh điện tử đã kích hoạt

E0118 = { $reason ->
        [none] le site n’est dans aucune langue
        [twice] la langue `{ $value }` est là deux fois
       *[tag] `{ $value }` n’est pas le code d’une langue
    }
    .title = une langue qui n’en est pas une
    .hint-none = nommez-en au moins une : `languages: [vi]`
    .hint-tag = une langue a un code tel que `vi` ou `pt-BR`
    .explain =
        Une langue est nommée par son code : deux ou trois lettres, parfois avec une région,
        comme `vi`, `en` ou `pt-BR`. Pages, textes et fichiers se distinguent par lui : il doit
        donc être juste et n’être là qu’une fois, et un site en a au moins un. La première langue
        est à la racine du site.

            languages: [vi, fr, en]

E0119 = le contenu est écrit au format { $value }, et cette version de tiendo lit le format { $known }
    .title = un format que cette version ne lit pas
    .explain =
        `site.yaml` dit dans quelle version des formats le contenu est écrit. Celle-ci est pour
        une autre version de tiendo ; rien d’autre de `site.yaml` n’a donc été regardé : toute
        clé nouvelle paraîtrait fausse.

        Employez la version de tiendo pour laquelle le contenu est fait. Un contenu pour cette
        version dit :

            format: 1

E0120 = le texte n’existe pas en { $languages }
    .title = un texte auquel manque une langue du site
    .explain =
        Un texte existe dans certaines langues du site et non dans celle-ci. Ses lecteurs le
        reçoivent dans une autre, avec une mention ; c’est permis, et signalé ici pour que ce
        soit une décision.

            name:
              vi: Đắk Nông
              en: Dak Nong

        Un nom qui est le même dans toutes les langues s’écrit une fois : `name: Đắk Nông`.

### 02 cellules et nombres

E0201 = `{ $value }` n’est pas une date
    .title = une date qui n’en est pas une, ou qui n’est pas écrite AAAA-MM-JJ
    .hint-order = écrivez `{ $corrected }` si c’est l’ordre du jour, du mois et de l’année
    .hint-calendar = le calendrier n’a pas ce jour
    .hint-minute = une minute s’écrit `2023-06-11T00:40`
    .hint-offset = une minute valable pour tous s’écrit avec son écart à l’heure universelle : `2023-06-01T09:30+07:00`
    .explain =
        Les dates s’écrivent année, mois, jour, avec traits d’union et zéros : `2023-05-29`.
        Rien d’autre n’est admis, car `5/6/2023` est un jour à Hanoï et un autre à New York, et
        un chiffre au mauvais jour fausse tous les rythmes et toutes les comparaisons.

        Là où personne ne connaît le jour, dites `unknown`. Si l’on sait seulement que la
        publication est postérieure à un jour, dites `after`.

            as_of: 2023-05-29
            published: after 2023-05-31

E0202 = `{ $value }` est écrit avec des séparateurs de milliers ou une virgule décimale
    .title = un nombre avec des séparateurs de milliers ou une virgule décimale
    .hint-plain = écrivez `{ $corrected }`
    .hint-line = la ligne entière : `{ $line }`
    .hint-declare = ou dites en tête du fichier comment tous ses nombres sont écrits : `numbers: vi` (1.130.342 et 38,49%), `numbers: fr` (1 130 342 et 38,49 %) ou `numbers: en` (1,130,342 et 38.49%)
    .explain =
        `1.130` est mille cent trente en vietnamien, et un peu plus d’un en anglais. Les nombres
        s’écrivent donc simplement, avec des chiffres et au plus un point décimal : `1130342`,
        `38.49%`. Les pages les écrivent comme le fait chaque langue.

        Pour un tableau collé depuis un tableur, dites une fois comment ses nombres sont
        écrits ; tous sont alors lus ainsi et non autrement.

            numbers: vi
            figures: |
              unit  count      rate
              31    1.130.342  38,49%

E0203 = `{ $value }` n’est pas un effectif
    .title = un effectif qui n’est pas un entier positif ou nul
    .hint-numbers = le fichier dit `numbers: { $format }`, et ceci n’est pas écrit ainsi
    .hint-not-given = écrivez `-` pour ce qui n’est pas donné, et `masked` pour ce que la source cache
    .explain =
        Un effectif est un nombre entier de personnes ou de choses. Un mot placé devant dit avec
        quelle exactitude sa source le connaît, en anglais, en vietnamien ou en français. Il
        reste avec le nombre sur toutes les pages et dans toutes les sommes. Ce qui est inconnu
        n’est pas nul : laissez la cellule ouverte par `-`.

            449470    over 750000    about 9000    400000..420000    79.2 million    -

E0204 = `{ $value }` n’est pas un taux
    .title = un taux illisible
    .hint-percent = écrivez `{ $value }%` si c’est un pourcentage
    .hint-numbers = le fichier dit `numbers: { $format }`, et ceci n’est pas écrit ainsi
    .hint-not-given = écrivez `-` pour ce qui n’est pas donné, et `masked` pour ce que la source cache
    .explain =
        Un taux s’écrit en pour cent avec son signe, car `0.9` pourrait être neuf dixièmes ou
        neuf dixièmes d’un pour cent. Un mot placé devant dit avec quelle exactitude sa source
        le connaît. « Un sixième » s’écrit comme la fraction qu’il est.

            38.49%    about 15%    nearly 90%    at least 95%    60%..70%    about 1/6

E0205 = `{ $value }` ne dit pas combien ont terminé, et sur combien
    .title = un compte de parties achevées illisible
    .explain =
        `done` compte les parties d’une unité qui ont terminé : tant sur tant. Il faut les deux
        nombres ; neuf communes sur vingt-neuf et neuf communes sur dix sont deux choses.
        L’échelon des parties suit, quand ce n’est pas celui qui vient sous l’unité.

            9 of 29
            45 of 579 commune

E0206 = `{ $value }` est négatif
    .title = un effectif négatif
    .explain =
        Rien de ce qui se compte ne peut être moins que rien. Un signe moins est le plus souvent
        une faute de frappe, ou une différence collée comme total.

        Écrivez le total tel qu’il est maintenant. S’il est inférieur au précédent, écrivez-le
        tout de même ; une mention dit pourquoi :

            correction:
              date: 2023-06-14
              reason: saisi deux fois en mai

E0210 = le tableau n’a pas de colonne `{ $column }`
    .title = une colonne que le tableau n’a pas
    .hint-similar = est-ce `{ $corrected }` ?
    .hint-known = les colonnes peuvent être { $names }
    .explain =
        La première ligne d’un tableau nomme ses colonnes, dans n’importe quel ordre, avec les
        noms que l’aide donne. Un autre nom est refusé, parce que ses chiffres seraient laissés
        de côté sans un mot.

        Renommez la colonne. Si un tableau collé a des colonnes dont on ne veut pas, comme un
        numéro d’ordre ou le nom de l’unité, supprimez-les.

            unit  count   base     rate
            31    449470  1167685  38.49%

E0211 = la colonne `{ $column }` est là deux fois
    .title = une colonne donnée deux fois
    .label-first = la première
    .explain =
        Deux colonnes d’un tableau ont le même nom ; chaque ligne donne donc deux valeurs pour
        une chose, et l’une des deux serait laissée de côté sans un mot.

        Gardez celle qui est juste. Si ce sont deux jours ou deux indicateurs, elles vont dans
        deux relevés : chaque fichier a un seul `as_of` et un seul `indicator`.

E0212 = il manque au tableau la colonne `{ $column }`, nécessaire
    .title = un tableau auquel manque une colonne
    .explain =
        Les lignes disent de qui sont les chiffres par le code de l’unité, dans la colonne
        `unit`. Le tableau du registre a besoin de `code`, `level` et `name`. Les noms seuls ne
        suffisent pas : dans un même district, deux communes peuvent avoir des noms qui ne
        diffèrent que par un signe de ton.

            unit  count
            31    449470

        Si la première ligne du tableau est déjà un chiffre, mettez les noms des colonnes
        au-dessus.

E0213 = la ligne a { $cells } cellules et le tableau { $columns } colonnes
    .title = une ligne avec plus de cellules que le tableau n’a de colonnes
    .hint-comment = un commentaire commence sa ligne : il ne peut pas suivre des chiffres
    .hint-spaces = deux espaces commencent une nouvelle cellule : n’en mettez qu’une entre les mots d’un texte
    .explain =
        Une ligne a plus de cellules que la première ne nomme de colonnes ; l’un de ses chiffres
        au moins n’est donc d’aucune colonne, ou tous ont glissé d’un rang. Les cellules sont
        séparées par deux espaces ou plus, ou par des tabulations si la première ligne l’est.

            unit  count   remark
            31    449470  sans les deux communes frontalières
            # les commentaires ont leur propre ligne

E0214 = la ligne a { COUNT($cells) ->
        [1] 1 cellule
       *[other] { $cells } cellules
    } et le tableau { $columns } colonnes
    .title = une ligne avec moins de cellules que le tableau n’a de colonnes
    .hint-dash = écrivez `-` pour ce qui n’est pas donné
    .hint-gap = deux chiffres séparés par une seule espace sont une cellule : mettez-en deux ou plus
    .hint-mixed = la première ligne sépare ses cellules par des espaces ou par des tabulations et celle-ci de l’autre façon : employez la même partout
    .explain =
        Une ligne a moins de cellules que la première ne nomme de colonnes. On ne peut savoir
        quel chiffre manque ; rien n’est donc deviné : écrivez `-` là où rien n’est donné. Une
        espace ne sépare pas les cellules ; deux le font.

            unit  count   base     rate
            31    449470  1167685  38.49%
            308   -       -        about 15%

E0215 = le tableau n’a pas de lignes
    .title = un tableau sans une ligne
    .explain =
        Un tableau a été commencé et ne contient pas de chiffres : il n’y a rien sous les noms
        de ses colonnes, ou même ceux-ci manquent. Un rapport vide n’est pas une absence de
        rapport ; on ne le passe donc pas.

        Ajoutez les lignes ou, si aucun rapport n’est venu pour cette période, dites-le à la
        place du tableau :

            missing: pas de rapport, le réseau était coupé

E0216 = le caractère invisible { $character } se trouve ici
    .title = un caractère qui ne peut pas se montrer
    .explain =
        Le fichier contient un caractère de contrôle ou un autre que personne ne voit. De tels
        caractères arrivent quand on copie un texte d’un autre programme, et rendent différents
        deux codes ou deux noms qui se ressemblent. Les fins de ligne d’anciens systèmes en sont
        aussi.

        Supprimez-le : placez le curseur là et effacez jusqu’à ce que les lettres visibles se
        touchent, puis retapez ce qui manque.

### 03 unités

E0301 = aucune unité n’a le code `{ $code }`
    .title = un code qu’aucune unité n’a
    .hint-similar = est-ce { $names } ?
    .hint-name = `{ $name }` est un nom ; son code est `{ $corrected }`
    .hint-names = plusieurs unités ont ce nom : { $names }
    .hint-registry = les unités sont énumérées dans les fichiers de `units/` ; une nouvelle unité y prend une ligne
    .explain =
        Un fichier nomme une unité par un code que le registre n’a pas. Rien n’est deviné
        d’après un nom ou un code ressemblant : un chiffre placé sous une autre unité est de
        trop ici, manque là, et paraît juste aux deux endroits.

        Écrivez le code du registre, ou ajoutez l’unité à un fichier de `units/` :

            code  level     name       parent
            31    province  Hải Phòng  VN

E0302 = deux unités ont le code `{ $code }` en même temps : `{ $first }` et `{ $second }`
    .title = un code que deux unités ont en même temps
    .label-first = `{ $unit }` l’a ici
    .hint-life = si l’une a succédé à l’autre, donnez à chacune sa durée : `until` à la première, `from` à la seconde
    .hint-remove = si c’est la même unité, supprimez l’une des lignes
    .explain =
        Deux lignes du registre donnent un même code à deux unités qui existent en même temps.
        Un chiffre sous ce code pourrait être de l’une ou de l’autre, et aucune page ne pourrait
        dire à qui il est. Les codes resservent après une réforme, mais une unité après
        l’autre : donnez à chacune les jours de sa durée, le dernier jour compris.

            code  level     name       from        until
            24    province  Bắc Giang  1997-01-01  2025-06-30
            24    province  Bắc Ninh   2025-07-01  -

E0303 = l’unité supérieure `{ $parent }` de `{ $unit }` n’est pas une unité
    .title = une unité supérieure qui n’existe pas
    .hint-similar = est-ce { $names } ?
    .hint-zeros = écrivez `{ $corrected }`, avec ses zéros
    .hint-life = `{ $parent }` n’existe que de { $from } à { $until }
    .hint-registry = l’unité supérieure doit avoir sa propre ligne dans les fichiers de `units/`
    .explain =
        Le registre nomme au-dessus de cette unité une unité qu’il n’a pas lui-même. Les totaux
        se font le long de ces liens ; l’unité manquerait donc, sans laisser de trace, à tous
        les totaux supérieurs.

        Écrivez le code de l’unité supérieure, ou ajoutez celle-ci. Une unité au sommet a `-` :

            code  level     name      parent
            VN    nation    Việt Nam  -
            67    province  Đắk Nông  VN

E0304 = l’unité supérieure `{ $parent }` ({ $parent-level }) n’est pas au-dessus de `{ $unit }` ({ $level })
    .title = une unité supérieure qui n’est pas au-dessus de l’échelon de l’unité
    .label-parent = `{ $unit }` est de l’échelon `{ $level }`
    .hint-levels = de haut en bas, les échelons sont { $names }
    .explain =
        Une unité supérieure est d’un échelon plus élevé : un district relève d’une province,
        jamais d’une commune ni d’un autre district. Sinon un total additionnerait des unités de
        nature différente, et un chiffre pourrait compter deux fois.

        Corrigez l’unité supérieure ou l’échelon de l’unité. On peut sauter un échelon : une
        commune peut relever directement d’une province.

E0305 = le registre n’a pas d’échelon `{ $level }`
    .title = un échelon que le registre ne nomme pas
    .hint-similar = est-ce { $names } ?
    .hint-known = ses échelons sont { $names }
    .hint-declare = les échelons sont déclarés sous `levels:` dans un seul fichier de `units/`, de haut en bas
    .explain =
        Une ligne, une échéance ou un seuil nomme un échelon que le registre ne nomme pas. Les
        échelons décident quelles unités se comparent et lesquelles s’additionnent ; chacun est
        donc déclaré une fois, de haut en bas, dans un seul fichier de `units/` :

            levels:
              province:
                name: province
                plural: provinces
              district:
                name: district
                plural: districts

E0306 = le code `{ $code }` a perdu des zéros
    .title = un code qui a perdu ses zéros
    .hint-zeros = écrivez `{ $corrected }`, le code de `{ $name }`
    .hint-spreadsheet = un tableur garde les zéros si la colonne est au format texte avant toute saisie
    .explain =
        Le code serait dans le registre s’il commençait par des zéros. Les tableurs les
        suppriment quand ils prennent une colonne de codes pour des nombres. L’outil ne les
        rajoute pas, car `1`, `01` et `001` peuvent être trois unités, et seul l’expéditeur sait
        laquelle il veut dire.

        Écrivez le code entier. Dans le tableur, mettez la colonne au format texte avant d’y
        taper ou d’y coller les codes ; sous `units:`, mettez le code entre guillemets droits :

            units:
              "01":
                count: 1430008

E0307 = `{ $unit }` n’existe pas au { $as-of }
    .title = un chiffre daté hors de la durée de son unité
    .label-unit = `{ $unit }` est ici
    .hint-from = elle existe à partir du { $from }
    .hint-until = elle existe jusqu’au { $until }
    .hint-successors = depuis le { $date }, la place de `{ $unit }` est prise par { $names }
    .hint-abolished = `{ $unit }` a été supprimée le { $date } et rien ne l’a remplacée
    .hint-predecessors = avant le { $date }, sa place était tenue par { $names }
    .hint-parts = avant le { $date }, elle était une partie de { $names }, que personne ne comptait à part
    .explain =
        Un chiffre parle d’un jour où son unité n’existait pas : elle n’était pas encore créée,
        ou elle avait été fusionnée ou supprimée. Un tableau qui montre une unité absente trompe
        qui compare les lieux, et un même code peut désigner deux lieux avant et après une
        réforme.

        Corrigez le jour, ou nommez l’unité qui occupait le lieu ce jour-là. Un code est cherché
        au jour de son chiffre ; après une réforme, un code peut donc désigner son nouveau
        titulaire.

E0308 = `{ $unit }` prend fin le { $until }, avant de commencer le { $from }
    .title = une unité qui prend fin avant de commencer
    .hint-swap = `from` et `until` sont-ils intervertis ?
    .explain =
        Le dernier jour de l’unité précède le premier : elle n’aurait jamais existé. Le plus
        souvent, les deux jours sont intervertis, ou une année est mal tapée. Les deux jours
        font partie de la durée.

            code  level     name       from        until
            24    province  Bắc Giang  1997-01-01  2025-06-30

E0311 = { COUNT($count) ->
        [0] le registre n’a aucune unité au sommet
       *[other] le registre a { $count } unités au sommet : { $names }
    }
    .title = un registre sans une unité, et une seule, au sommet
    .label-root = `{ $unit }` n’a pas non plus d’unité supérieure
    .hint-empty = énumérez les unités dans un fichier de `units/`
    .hint-parent = toutes les unités sauf une ont besoin d’un `parent`
    .explain =
        Toutes les unités dépendent d’une seule, et le site entier est la page et le total de
        celle-là. Un registre sans unité au sommet n’a pas de total ; avec deux, il en a deux
        que personne n’additionne.

        Donnez un `parent` à toutes les unités sauf une. Si le site ne parle que d’une province,
        c’est elle qui est au sommet :

            code  level     name       parent
            67    province  Đắk Nông   -
            660   district  Gia Nghĩa  67

E0312 = le registre n’a pas de type d’unité `{ $type }`
    .title = un type d’unité que le registre ne nomme pas
    .hint-similar = est-ce { $names } ?
    .hint-known = ses types sont { $names }
    .hint-declare = les types sont déclarés sous `types:` dans un fichier de `units/`
    .explain =
        La colonne `type` d’un tableau du registre nomme un type qui n’est pas déclaré. Le type
        donne à l’unité son nom complet, comme « province de Đắk Nông » ; sans lui, le nom
        resterait nu sur toutes les pages.

            types:
              tinh:
                name: province
                full: Tỉnh {"{"}name{"}"}

E0313 = `{ $unit }` durerait plus longtemps que son échelon `{ $level }`, qui a pris fin le { $until }
    .title = une unité qui survit à son échelon
    .hint-end = omettez son `until` : une unité prend fin avec son échelon
    .hint-level = donnez à l’unité un autre échelon, ou retirez `until` de l’échelon `{ $level }`
    .explain =
        Le registre dit qu’un échelon entier a été supprimé, et qu’une de ses unités a commencé
        après ce jour ou qu’elle existe encore. Les unités prennent fin avec leur échelon ; on
        n’écrit que les fins antérieures.

            levels:
              district: {"{"}name: district, plural: districts, until: 2025-06-30{"}"}

E0314 = { $kind ->
        [merged] la fusion du { $date } a { $from } avant et { $to } après : elle fait une unité de deux ou plus
        [split] la division du { $date } a { $from } avant et { $to } après : elle fait plusieurs unités d’une seule
        [abolished] la suppression du { $date } a { $from } avant et { $to } après : elle n’en laisse aucune
       *[other] `{ $kind }` du { $date } a { $from } avant et { $to } après : il s’agit d’une seule unité
    }
    .title = un événement avec trop ou trop peu d’unités
    .hint-each = écrivez un événement par unité
    .hint-merged = nommez sous `from` toutes les unités réunies ; une unité sous un autre nom est `renamed`
    .hint-unit-after = écrivez une fusion par unité créée, et `split` pour une unité partagée entre elles
    .hint-split = nommez sous `to` les unités que ses parties sont devenues, et elle-même si elle demeure
    .hint-abolished = des unités que d’autres ont reprises sont `merged` ou `renamed`
    .explain =
        Chaque sorte d’événement a son nombre d’unités avant et après. Le site sait par là si les
        chiffres d’avant comptent pour ce qui a suivi ; rien n’est deviné.

            renamed, retyped, moved   une unité      une unité
            merged                    plusieurs      une
            split                     une            plusieurs, elle-même si elle demeure
            abolished                 une ou plus    aucune

        Plusieurs unités découpées puis réunies sont plusieurs événements d’un même jour : un
        `merged` pour ce qui a passé en entier et un `split` pour chaque unité partagée.

E0315 = { $state ->
        [open] `{ $unit }` existe encore après le jour de son `{ $kind }`, le { $date }
        [later] `{ $unit }` existe jusqu’au { $until }, après le jour de son `{ $kind }`, le { $date }
       *[earlier] `{ $unit }` avait pris fin le { $until }, avant le jour de son `{ $kind }`, le { $date }
    }
    .title = une unité qui ne prend pas fin où un événement le dit
    .label-row = `{ $unit }` est ici
    .hint-until = écrivez { $until } comme `until` dans sa ligne
    .hint-second = une unité qui en reçoit d’autres est dès lors une autre unité : donnez-lui une seconde ligne à partir du { $date }, et nommez celle-là `{ $corrected }`
    .hint-formerly = si elle garde son code, nommez `{ $code }` des deux côtés et dites ce qu’elle était sous `formerly`
    .hint-part = si seule une partie a passé, l’événement est un `split`
    .explain =
        Un événement dit qu’une unité en est devenue une autre ou qu’elle a été supprimée, et sa
        ligne dit qu’elle a continué, ou qu’elle avait pris fin avant. Ou bien les chiffres
        d’après seraient comptés deux fois, ou bien le temps entre les deux n’appartiendrait à
        personne.

        Le dernier jour de l’unité est la veille de l’événement :

            code  level     name       from  until
            24    province  Bắc Giang  -     2025-06-30

        Une fusion compte chaque unité d’avant en entier. Une unité qui garde son ancien code
        avec plus d’habitants est dès lors une autre unité et a sa propre ligne ; sa clé est le
        code avec l’année.

E0316 = `{ $unit }` est là après l’événement du { $date }, et son premier jour est { $from }
    .title = une unité qui ne commence pas où un événement la crée
    .label-row = `{ $unit }` est ici
    .hint-from = écrivez { $from } comme `from` dans sa ligne ; une unité qui existait avant a une ligne à elle pour ce temps
    .explain =
        Un événement dit quelles unités existent à partir d’un jour, et la ligne de l’une d’elles
        donne un autre premier jour. Ce qui a été créé un jour commence ce jour-là. Seule une
        unité qui a reçu une partie d’une autre, dans un `split`, peut avoir existé avant.

            code  level     name      from        until
            24    province  Bắc Ninh  2025-07-01  -

E0317 = `{ $unit }` figure deux fois dans ce qui s’est passé le { $date }
    .title = une unité qu’un événement nomme deux fois, ou que deux prennent en entier
    .label-first = elle est aussi ici
    .hint-remove = nommez chaque unité une fois
    .hint-split = une unité passe en entier dans une seule autre ; si elle a été partagée, un `split` nomme toutes celles que ses parties sont devenues
    .explain =
        Une unité figure deux fois d’un même côté d’un événement, ou deux événements d’un même
        jour la prennent chacun en entier. Ses habitants seraient ensuite comptés deux fois.

E0318 = { $reason ->
        [missing] `{ $unit }` demeure, et rien ne dit quel était son { $key ->
            [type] type
           *[name] nom
        } avant
       *[surplus] `formerly` est pour une unité qui garde son code, ce que `{ $unit }` ne fait pas
    }
    .title = un ancien nom qui manque ou n’a pas sa place
    .hint-formerly = écrivez ce qu’elle était, comme dans `formerly: {"{"}{ $key }: …{"}"}`
    .hint-rows = ou donnez au registre deux lignes, l’une jusqu’à la veille et l’autre à partir de ce jour, et nommez les deux
    .hint-remove = retirez `formerly` : l’unité d’avant a une ligne avec son nom
    .explain =
        Une unité renommée ou changée de type qui garde son code est une seule ligne, avec son
        nom et son type d’aujourd’hui. Elle figure des deux côtés de l’événement, avec ce qu’elle
        était jusque-là ; sa page et ses chiffres continuent, et un site établi à une date
        antérieure emploie l’ancien nom.

            events:
              - date: 2025-01-01
                kind: renamed
                from: ["30"]
                to: ["30"]
                formerly: {"{"}name: Sông Cũ{"}"}

        Une unité qui a changé de code est deux lignes, chacune avec son nom.

E0319 = { $kind ->
        [split] les chiffres d’avant la division du { $date } ne peuvent pas la franchir
       *[other] les chiffres d’avant le { $date } ne peuvent pas continuer : rien n’a suivi
    }
    .title = des chiffres à reporter au-delà d’une division
    .hint-remove = retirez `history: carried` : les unités d’après recommencent, et leurs pages disent pourquoi
    .hint-merged = si chaque unité a passé en entier, l’événement est `merged`, qui reporte leur somme
    .explain =
        Personne n’a compté les parties d’une unité tant qu’elle était une ; aucun chiffre
        d’avant n’est donc celui d’une partie. Des parts selon la population seraient inventées.
        Les pages des unités d’après disent depuis quand elles ont leurs propres chiffres, et
        renvoient à l’unité d’avant.

        Une fusion entière garde son histoire : les chiffres de l’unité d’après remontent comme
        la somme de toutes celles d’avant.

E0320 = `{ $code }` nomme plusieurs unités à la fois, et aucun groupe ne les réunit ce jour-là
    .title = une ligne de plusieurs unités qu’aucun groupe ne nomme
    .hint-rows = si la source a un chiffre pour chacune, écrivez une ligne pour chacune
    .hint-declare = si elle n’en a qu’un pour toutes, déclarez le groupe dans un fichier de `units/` : { $corrected }
    .hint-unknown = aucune unité n’a le code `{ $code }`
    .explain =
        Une ligne ne peut représenter des unités qu’une source rapporte comme une seule que si le
        registre le dit, depuis quand et pourquoi. Elle compte alors pour toutes dans les totaux
        au-dessus, et la page de chacune y renvoie ; aucune n’en tire un taux, un état ou un rang.

            groups:
              - units: ["31", "32"]
                valid: {"{"}from: 2025-03-01, until: 2025-06-30{"}"}
                reason: Un seul bureau sert les deux jusqu’à son nouveau siège.

        La ligne nomme alors le groupe par ses codes joints par `+` : `31+32`.

E0321 = { $reason ->
        [few] un groupe a moins de deux unités
        [apart] les unités du groupe sont d’échelons différents, ou dépendent d’unités différentes
       *[taken] `{ $unit }` est au même moment dans un autre groupe
    }
    .title = des unités qui ne peuvent pas être un groupe
    .hint-two = nommez deux unités ou plus sous `units`
    .hint-level = un groupe remplace ses unités dans les totaux au-dessus ; elles sont donc toutes d’un échelon et dépendent d’une même unité
    .hint-days = faites finir l’un des groupes avant que l’autre commence
    .explain =
        Des unités rapportées comme une seule comptent pour toutes dans le total de l’unité
        au-dessus. Cela ne vaut que pour deux unités ou plus d’un même échelon, dépendant d’une
        même unité, chacune dans un seul groupe à la fois.

E0322 = le tableau place `{ $unit }` sous `{ $stated }`, le registre sous `{ $parent }` au { $as-of }
    .title = une unité supérieure qui n’est pas celle du registre
    .label-unit = `{ $unit }` est ici
    .hint-zeros = écrivez `{ $corrected }`, avec ses zéros
    .hint-code = si le code de l’unité est juste, écrivez `{ $corrected }` dans la colonne `parent`
    .hint-registry = si l’unité a passé sous une autre, il faut au registre une seconde ligne pour elle et un événement `moved`
    .explain =
        Les totaux suivent les unités supérieures du registre, au jour du chiffre. Une source qui
        place une unité ailleurs parle d’une autre unité, ou connaît un changement qui manque au
        registre ; dans les deux cas, le chiffre compterait où il n’a pas sa place.

        La colonne `parent` ne sert jamais aux totaux. Elle est là pour être comparée au registre
        et peut être omise.

E0323 = `{ $unit }` est comptée à part et dans `{ $group }` au { $as-of }
    .title = une unité comptée à part et dans un groupe
    .label-group = `{ $group }` la compte aussi
    .hint-remove = gardez la ligne du groupe ou celles de ses unités
    .hint-withheld = ou retenez l’une d’elles jusqu’à ce que ce soit éclairci
    .explain =
        La ligne d’un groupe compte pour toutes ses unités. Une ligne pour l’une d’elles le même
        jour la mettrait deux fois dans chaque total.
E0330 = `{ $unit }` a { $listed } unités au-dessous d’elle dans le registre et seulement { $parts } selon son `parts`
    .title = plus de parties qu’une unité n’est censée en avoir
    .hint-parts = `parts` compte toutes les unités juste au-dessous, aussi celles que le registre ne cite pas
    .explain =
        Un registre peut ne citer qu’une partie des unités au-dessous d’une autre. Alors `parts`
        dit combien il y en a, pour que la somme de trois districts sur neuf ne passe jamais pour
        celle de tous. Ce nombre ne peut pas être inférieur à ce que le registre cite.

            details:
              "10":
                parts: 9

### 04 programmes

E0401 = aucun programme n’a l’indicateur `{ $indicator }`
    .title = un indicateur qu’aucun programme n’a
    .hint-similar = est-ce { $names } ?
    .hint-known = les indicateurs sont { $names }
    .hint-declare = les indicateurs sont déclarés sous `indicators:` dans un fichier de `programmes/`
    .explain =
        Un relevé, une échéance ou une récompense nomme un indicateur qu’aucun programme n’a.
        Sans indicateur, un chiffre dit combien, mais non de quoi.

        Corrigez le mot, ou déclarez l’indicateur dans un fichier de `programmes/` :

            indicators:
              cccd:
                name: cartes d'identité délivrées
                unit: cartes

E0402 = deux programmes ont l’indicateur `{ $indicator }` : `{ $first }` et `{ $second }`
    .title = un indicateur que deux programmes ont
    .label-first = `{ $programme }` l’a ici
    .hint-rename = donnez un autre nom à l’un d’eux, par exemple `{ $corrected }`
    .explain =
        Deux programmes déclarent un indicateur du même nom. Les relevés nomment les indicateurs
        sans leur programme ; un chiffre pourrait donc être jugé d’après l’échéance d’une autre
        campagne.

        Donnez un autre nom à l’un d’eux, et écrivez ce nom dans les relevés qui parlent de lui.

E0403 = le programme `{ $programme }` n’a pas de base de nature `{ $kind }`
    .title = une nature de base que le programme n’a pas
    .hint-similar = est-ce { $names } ?
    .hint-known = ses natures de base sont { $names }
    .hint-declare = les natures de base sont déclarées sous `base_kinds:` dans le fichier du programme
    .explain =
        Un chiffre ou une échéance se rapporte à une base d’une nature que le programme ne
        déclare pas. La nature dit de qui parle un taux, de toutes les personnes éligibles, des
        présentes ou d’un nombre fixé, et des taux de natures différentes ne sont jamais
        comparés ni additionnés. Chacune est donc déclarée :

            base_kinds:
              eligible:
                role: eligible
                name: personnes éligibles

E0404 = { $order ->
        [moved] l’échéance antérieure { $deadline } n’est pas à sa place
       *[start] l’échéance { $deadline } ne vient pas après le début { $start }
    }
    .title = une échéance qui n’est pas à sa place
    .label-start = le début est ici
    .hint-swap = `start` et `deadline` sont-ils intervertis ?
    .hint-moved = les échéances antérieures sont sous `moved`, la plus ancienne d’abord, chacune avec le jour `until` jusqu’auquel elle a valu
    .explain =
        Une échéance tombe le jour de son début ou avant, ou une échéance antérieure n’est pas à
        sa place. Aucune trajectoire ne peut se tracer ainsi, et des « jours de retard » ne
        voudraient rien dire.

            schedules:
              - indicators: [cccd]
                unit: VN
                start: 2023-03-01
                deadline: 2023-07-31

        Si personne ne dit quand la campagne a commencé, écrivez `start: unknown`.

E0405 = l’étape { $rate } pour le { $date } n’est pas à sa place
    .title = des étapes dans le désordre
    .label-previous = l’étape précédente est { $rate } pour le { $date }
    .hint-date = elle doit venir après le { $date }
    .hint-rate = elle ne peut pas être inférieure à { $rate }
    .hint-schedule = elle doit tomber entre le début { $start } et l’échéance { $deadline }
    .hint-target = il ne peut pas dépasser l’objectif { $target }
    .explain =
        Les étapes disent combien doit être atteint, et pour quel jour. Elles se suivent dans
        l’ordre des jours, entre le début et l’échéance, et aucune ne demande moins que la
        précédente. Sinon une unité pourrait être à la fois en avance et en retard.

            pace:
              milestones:
                - date: 2023-05-31
                  rate: 60%
                - date: 2023-07-31
                  rate: 100%

E0406 = `{ $key }` ne peut pas valoir { $value }
    .title = un seuil hors de ses limites
    .hint-range = il peut aller de { $least } à { $most }
    .hint-default = sans cette ligne, il vaut { $default }
    .explain =
        Un seuil du programme a une valeur impossible, comme une part de plus de 100 %. Les
        seuils décident de l’état de chaque unité, et ceux qui sont en vigueur figurent sur la
        page de la méthode.

        Corrigez la valeur, ou supprimez la ligne : chaque seuil a une valeur par défaut.

            thresholds:
              small_fall_percent: 0.1
              on_pace_days: 3

E0410 = l’échéance de `{ $unit }` a été déplacée : jusqu’au { $until } c’était le { $previous }, c’est maintenant le { $deadline }
    .title = une échéance déplacée
    .explain =
        Une échéance a été déplacée. Il n’y a rien à faire : la page imprime l’échéance en
        vigueur et, dessous, chacune des précédentes avec le jour jusqu’auquel elle valait. Une
        unité est jugée d’après l’échéance en vigueur au jour de ses chiffres : un achèvement
        antérieur à l’ancienne date garde ses jours.

### 05 chiffres

E0501 = `{ $unit }` a { $count } sur 0 au { $as-of }
    .title = une base nulle avec un effectif non nul
    .label-count = l’effectif est ici
    .hint-unknown = une base inconnue s’écrit `-`
    .explain =
        La base est nulle alors que des personnes ou des choses ont été comptées. Une part de
        rien n’a pas de valeur : aucun taux ne peut être montré, et un total aurait un effectif
        sans sa base. Le plus souvent, la base n’est simplement pas connue ; on la laisse alors
        ouverte. Zéro sur zéro est admis et se lit « aucune personne concernée ».

            unit  count  base
            313   1200   -

E0502 = `{ $unit }` a { $count } sur { $base } au { $as-of }, plus qu’il n’y en a
    .title = un effectif supérieur au nombre des personnes concernées
    .label-base = la base est ici
    .hint-target = une base que quelqu’un a fixée comme nombre à atteindre est de nature `{ $kind }`
    .hint-remark = si la source dit pourquoi, répétez-le dans `remark` ; le chiffre est montré tel quel
    .explain =
        L’effectif dépasse le nombre des personnes concernées. Un taux de plus de 100 % peut
        être vrai, quand des gens sont arrivés, ou faux, quand la base est trop ancienne. Le
        chiffre est montré tel quel, avec une marque, et la page sur la qualité des données
        l’énumère.

        Si la base est un nombre que quelqu’un a fixé, un effectif peut la dépasser : sa nature
        a alors le rôle `target`. Si la source dit pourquoi, répétez-le pour le lecteur :

            units:
              "313":
                remark: avec les personnes inscrites depuis le calcul de la base

E0503 = le taux { $stated } de `{ $unit }` au { $as-of } n’est pas { $count } sur { $base }, qui font { $computed }
    .title = un taux annoncé que l’effectif et la base démentent
    .label-count = l’effectif est ici
    .label-base = la base est ici
    .hint-base = { $stated } répondrait à une base d’environ { $base } : demandez à la source la base de son taux
    .hint-keep = les deux sont montrés jusqu’à ce que ce soit éclairci
    .explain =
        La source annonce un taux que ne donnent ni son effectif ni sa base. Un écart de moins
        d’une unité du dernier chiffre est un arrondi ; celui-ci est plus grand. L’un des trois
        chiffres est faux, ou le taux se rapporte à une autre base, et tout lecteur qui calcule
        le verra.

        Les deux sont montrés jusqu’à ce que ce soit éclairci. Demandez à la source la base de
        son taux, puis corrigez la cellule ou nommez l’autre base :

            unit  count   base     rate
            31    449470  1167685  38.49%

E0504 = `{ $indicator }` de `{ $unit }` au { $as-of } est donné deux fois, chaque fois { $value }
    .title = un chiffre donné deux fois, avec la même valeur
    .label-first = il est donné ici une première fois
    .hint-remove = l’un des deux peut disparaître
    .explain =
        Un chiffre d’une unité pour un jour se trouve deux fois dans le contenu, avec la même
        valeur. Rien n’est faux sur les pages, mais la prochaine correction ne changerait que
        l’un des deux.

        Supprimez-en un.

E0505 = `{ $indicator }` de `{ $unit }` au { $as-of } est donné comme { $first } et comme { $second }
    .title = un chiffre donné deux fois, avec des valeurs différentes
    .label-first = { $value } est donné ici
    .hint-correction = si le second corrige le premier, dites-le sous `correction:` avec `date` et `reason`
    .hint-unit = l’une des lignes est-elle d’une autre unité ?
    .hint-withheld = en attendant que ce soit éclairci, le chiffre peut être placé sous `withheld:`
    .explain =
        Un chiffre d’une unité pour un jour est donné avec deux valeurs par la même source,
        publiées le même jour. Aucune page ne pourrait dire laquelle vaut. Le plus souvent, une
        ligne a un mauvais code, ou une correction a été ajoutée au-dessous du chiffre qu’elle
        corrige.

        Corrigez le code, ou supprimez la valeur qui ne vaut plus. Si un rapport ultérieur
        corrige un rapport antérieur, il a son propre fichier et son propre jour de
        publication ; les deux restent, et le plus récent est montré :

            as_of: 2023-05-29
            published: 2023-06-05
            correction:
              date: 2023-06-05
              reason: deux communes avaient été comptées deux fois

E0506 = `{ $field }` de `{ $unit }` est à la fois dans le tableau et sous `units`
    .title = un champ à la fois dans le tableau et sous `units`
    .label-table = le tableau dit { $value }
    .hint-one = gardez-le à l’un des deux endroits
    .explain =
        Un champ d’une unité est donné dans le tableau et de nouveau sous `units:`. Même s’ils
        concordent, une correction n’atteindrait que l’un des deux ; chaque champ n’a donc
        qu’une place.

        Le tableau sert aux chiffres en nombre ; `units:` à ce qui n’entre dans aucune cellule.
        Gardez-le à un seul endroit.

E0507 = les chiffres parlent du { $as-of } mais ont été publiés le { $published }
    .title = une date des chiffres postérieure à leur publication
    .label-published = la publication est ici
    .hint-projected = s’ils disent ce qui était attendu, écrivez `projected: true`
    .hint-swap = `as_of` et `published` sont-ils intervertis ?
    .hint-date = s’agit-il de { $corrected } ?
    .explain =
        Les chiffres parlent d’un jour postérieur à leur publication. Personne ne peut les avoir
        comptés alors : l’un des deux jours est faux, ou les chiffres disent ce qui était
        attendu.

            as_of: 2023-05-29
            published: 2023-06-01

        Un chiffre attendu est marqué comme tel, et reste hors des séries et des classements :

            projected: true

E0508 = `{ $unit }` est déclarée achevée au { $as-of } avec { $count } sur { $base }
    .title = une unité déclarée achevée avec un effectif inférieur à la base
    .label-declared = l’achèvement est déclaré ici
    .hint-exclusions = dites sous `exclusions:` qui sont les { $missing } autres et pourquoi ils ne sont pas comptés
    .hint-basis = s’ils ne font pas partie de ce qui est achevé, nommez la nature de la base sous `completion:`, clé `basis`
    .explain =
        Une unité est déclarée achevée, mais son effectif est inférieur à sa base et rien ne dit
        pourquoi. La page imprime « déclaré achevé » à côté de l’effectif, et chaque lecteur
        demandera qui sont les autres. La réponse habituelle est que les absents n’ont pas été
        comptés ; dites-le :

            units:
              "18586":
                completion:
                  words: complete
                exclusions:
                  - count: 240
                    reason: absents

E0509 = `{ $unit }` a { $done } parties achevées sur { $of } au { $as-of }, plus qu’il n’y en a
    .title = plus de parties achevées qu’il n’y en a
    .hint-swap = s’agit-il de `{ $corrected }` ?
    .explain =
        Un chiffre du genre « 9 of 29 » a plus de parties achevées qu’il n’y en a. Le plus
        souvent, les deux nombres sont intervertis, ou parlent de deux échelons.

            unit  done
            01    9 of 29

E0510 = `{ $indicator }` de `{ $unit }` baisse de { $fall }, de { $previous } au { $previous-as-of } à { $count } au { $as-of }
    .title = un effectif qui baisse
    .label-previous = { $count } au { $as-of }
    .hint-limit = une baisse de { $limit } ou moins passe avec une remarque
    .hint-digit = comparez-le à la source chiffre par chiffre : il en manque peut-être un
    .hint-correction = si l’effectif précédent était faux, dites-le sous `correction:` avec `date` et `reason`
    .hint-definition = si l’on compte désormais autre chose, dites-le sous `definition_change:` avec `date` et `reason`
    .hint-withheld = en attendant que ce soit éclairci, le chiffre peut être placé sous `withheld:`
    .explain =
        L’effectif s’accumule depuis le début de la campagne, et il est inférieur à celui du
        rapport précédent. Des cartes remises restent remises : l’un des deux rapports est faux,
        ou l’on compte maintenant autre chose. Une petite baisse passe avec une remarque ;
        celle-ci déplacerait les totaux et l’état, il lui faut donc une raison qui soit publiée
        avec elle.

        Si le second effectif est juste, consignez-le, pour l’unité ou pour tout le fichier :

            units:
              "31":
                correction:
                  date: 2023-06-13
                  reason: les cartes comptées deux fois en mai ont été retirées

        Si personne ne sait encore, `withheld:` retient le chiffre en attendant, et le reste de
        la province paraît à l’heure.

E0511 = `{ $indicator }` de `{ $unit }` est révisé de −{ $fall }, de { $previous } au { $previous-as-of } à { $count } au { $as-of }
    .title = un effectif qui baisse un peu
    .page = « { $indicator } », { $unit } : révisé de −{ $fall }, de { $previous } au { $previous-as-of } à { $count } au { $as-of }
    .label-previous = { $count } au { $as-of }
    .explain =
        L’effectif s’accumule depuis le début de la campagne et il est un peu inférieur à celui
        du rapport précédent. De telles corrections font partie d’un compte honnête ; la page
        écrit « révisé » à côté du chiffre. Il n’y a rien à faire. La baisse admise figure sur
        la page de la méthode.

E0512 = la base de `{ $unit }` passe de { $previous } au { $previous-as-of } à { $base } au { $as-of }
    .title = une base plus que doublée ou réduite de plus de moitié
    .label-previous = { $base } au { $as-of }
    .hint-digits = s’agit-il de { $corrected } ?
    .hint-rebase = si la base a été renouvelée, dites-le sous `rebase:` avec `date` et `reason`
    .hint-withheld = en attendant que ce soit éclairci, le chiffre peut être placé sous `withheld:`
    .explain =
        La base est plus du double ou moins de la moitié de la dernière base de l’unité. Une
        population n’apparaît ni ne disparaît ainsi : le plus souvent, un chiffre est perdu, un
        signe décimal est mal lu, deux colonnes sont interverties, ou la base est d’une autre
        nature. Tous les taux de l’unité feraient un saut alors que rien ne s’est passé.

        Comparez-la à la source. Si la base a été renouvelée, consignez-le ; la rupture est
        alors montrée et les taux ne sont pas comparés de part et d’autre :

            units:
              "308":
                rebase:
                  date: 2023-06-13
                  reason: registre de population de juin à la place de l'estimation

E0513 = la clé `{ $field }` est donnée sans la nature de la base
    .title = une base sans sa nature
    .hint-known = écrivez `base_kind:` avec l’une de ces natures : { $names }
    .explain =
        Une base ou un taux est donné, mais non ce à quoi il se rapporte. « 90 % » de toutes les
        personnes éligibles et « 90 % » des présentes sont deux affirmations, et seuls des
        chiffres de même nature s’additionnent ou se classent.

        Nommez la nature, pour le fichier ou pour une unité :

            base_kind: eligible

E0514 = la ligne de `{ $unit }` ne dit rien
    .title = une ligne qui ne dit rien
    .page = le rapport nomme { $unit } sans rien en dire
    .hint-remove = une unité qui n’a rien transmis n’a pas besoin de ligne
    .hint-masked = un chiffre que sa source cache s’écrit `masked`
    .explain =
        La ligne nomme une unité et n’en dit rien. Une unité qui n’a rien transmis n’a pas
        besoin de ligne : elle est d’elle-même comptée comme absente. Si sa source cache le
        chiffre, dites-le ; « caché », « manquant » et « nul » sont trois choses différentes sur
        toutes les pages.

            unit  count
            313   masked

E0516 = le chiffre à retenir n’existe pas : `{ $indicator }` de `{ $unit }` au { $as-of }
    .title = un chiffre à retenir qui n’existe pas
    .hint-days = il y a des chiffres pour { $names }
    .hint-remove = un chiffre disparu n’a plus à être retenu
    .explain =
        Un chiffre doit être retenu, mais aucun relevé ne le donne. Ou bien il a été supprimé,
        et l’entrée peut partir aussi, ou bien son unité, son indicateur ou son jour est mal
        tapé, et alors le chiffre douteux est en train d’être publié. Regardez-le avant de
        signer.

            withheld:
              - unit: "308"
                as_of: 2023-06-13
                reason: contredit le rapport du district lui-même
                by: bureau de la statistique
                date: 2023-06-14

E0517 = l’intervalle `{ $value }` finit au-dessous de son début
    .title = un intervalle qui finit au-dessous de son début
    .hint-swap = écrivez `{ $corrected }`
    .explain =
        Un intervalle s’écrit du nombre le plus petit au plus grand. Dans l’autre sens il ne
        contient rien, et aucun total ne pourrait en être formé.

            unit  rate
            01    85..90%

E0518 = `{ $indicator }` de `{ $unit }` monte exceptionnellement vite, de { $previous } au { $previous-as-of } à { $value } au { $as-of }
    .title = une hausse exceptionnellement rapide
    .page = « { $indicator } », { $unit } : hausse exceptionnellement rapide, de { $previous } au { $previous-as-of } à { $value } au { $as-of }
    .label-previous = { $value } au { $as-of }
    .hint-check = si la source le dit, il n’y a rien à faire ; un `remark` dit au lecteur pourquoi
    .explain =
        Le chiffre monte bien plus vite qu’il n’est habituel. Une hausse peut être vraie, rien
        n’est donc refusé ; mais une unité qui bondit est la première dont un lecteur doute.
        Comparez-la à la source. Si elle est juste, une phrase épargne bien des questions :

            units:
              "312":
                remark: des équipes mobiles ont travaillé deux semaines dans tous les quartiers

E0519 = le chiffre est retenu à partir du { $date } et rétabli le { $released }, qui n’est pas plus tard
    .title = un chiffre retenu et rétabli trop tôt
    .label-date = retenu à partir de ce jour
    .hint-later = `released` est le premier jour où le chiffre est de nouveau affiché, après `date`
    .explain =
        Un chiffre retenu quitte les pages et les sommes à sa `date` et revient le jour de
        `released`. Les deux jours sont publiés, dans la liste des changements aussi. Le plus
        souvent, ils sont intervertis, ou un mois est mal tapé :

            withheld:
              - unit: "308"
                reason: contredit le rapport du district lui-même
                by: bureau de la statistique
                date: 2023-06-14
                released: 2023-06-20

        Un chiffre qui s’est révélé faux n’est pas rétabli : un fichier plus récent le corrige, et
        l’entrée reste telle quelle.


E0520 = `{ $indicator }` baisse pour { $units } unités sur { $of } au { $as-of } : ce n’est pas un rapport de ce jour
    .title = un relevé dont la plupart des effectifs baissent
    .label-example = `{ $unit }` avait { $previous } au { $previous-as-of } et a { $value } ici
    .hint-file = est-ce le tableau d’un jour antérieur, d’un autre indicateur ou d’une seule période ?
    .hint-correction = si tous ces effectifs étaient faux, dites-le sous `correction:` du fichier avec `date` et `reason`
    .hint-definition = si l’on compte désormais autre chose, dites-le sous `definition_change:` avec `date` et `reason`
    .explain =
        Les effectifs s’accumulent depuis le début de la campagne, et dans ce relevé plus de la
        moitié des unités comparables sont au-dessous de leur dernier rapport, de plus qu’une
        petite correction. Tant d’unités ne se trompent pas à la fois : c’est un vieux tableau,
        celui d’un autre indicateur, ou un compte d’un seul mois. Le relevé est refusé en
        entier, et ses unités ne sont pas énumérées.

        Comparez le fichier à la source. Si les effectifs sont justes, une mention pour tout le
        fichier dit pourquoi, et elle est publiée :

            correction:
              date: 2023-06-13
              reason: les cartes jamais remises ont été retirées partout

E0521 = { $field ->
        [count] les effectifs de `{ $indicator }` au { $as-of } valent { $power } fois les précédents, pour { $units } unités sur { $of }
       *[base] les bases de `{ $indicator }` au { $as-of } valent { $power } fois les précédentes, pour { $units } unités sur { $of }
    }
    .title = un relevé décalé d’une puissance de dix
    .label-example = `{ $unit }` avait { $previous } au { $previous-as-of } et a { $value } ici
    .hint-digits = sont-ils en milliers, ou un signe décimal est-il lu comme un signe de milliers ?
    .hint-correction = si les effectifs sont justes, dites-le sous `correction:` du fichier avec `date` et `reason`
    .hint-rebase = si les bases sont justes, dites-le sous `rebase:` du fichier avec `date` et `reason`
    .explain =
        Dans ce relevé, plus de la moitié des unités comparables ont des nombres dix, cent ou
        mille fois plus grands qu’avant, ou plus petits d’autant. Une unité peut bondir ; des
        unités qui bondissent toutes de la même puissance de dix, c’est un tableau en milliers,
        ou dont les signes décimaux ont été mal lus. Des effectifs qui montent ne sont signalés
        que s’ils dépassaient le triple de leurs bases, ou si aucune base n’est donnée.

        Convertissez les nombres, ou dites comment ils sont écrits :

            numbers: vi

E0522 = effectif et base de `{ $indicator }` au { $as-of } ont échangé leurs places pour { $units } unités sur { $of }
    .title = un relevé dont effectif et base sont intervertis
    .label-example = `{ $unit }` avait { $previous } au { $previous-as-of } et a { $value } ici
    .hint-swap = échangez `count` et `base` dans la première ligne du tableau
    .hint-correction = si les nombres sont justes, dites-le sous `correction:` du fichier avec `date` et `reason`
    .explain =
        Pour plus de la moitié des unités comparables, l’effectif est à peu près ce qu’était la
        base, et la base ce qu’était l’effectif. Les colonnes du tableau sont nommées à
        l’envers, et tous les taux le seraient aussi.

        Échangez les deux noms dans la première ligne :

            unit  base  count

E0523 = les bases de `{ $indicator }` au { $as-of } font plus que doubler ou diminuer de moitié pour { $units } unités sur { $of }
    .title = un relevé dont la plupart des bases doublent ou diminuent de moitié
    .label-example = `{ $unit }` avait { $previous } au { $previous-as-of } et a { $value } ici
    .hint-kind = est-ce une base d’une autre nature ? nommez-la alors sous `base_kind`
    .hint-rebase = si les bases ont été renouvelées, dites-le sous `rebase:` du fichier avec `date` et `reason`
    .explain =
        Dans ce relevé, les bases de plus de la moitié des unités comparables sont plus du double
        ou moins de la moitié des précédentes. La population de tant d’unités n’apparaît ni ne
        disparaît ainsi : c’est une base d’une autre nature, ou toutes ont été renouvelées. Tous
        les taux feraient un saut alors que rien ne s’est passé.

        Si elles ont été renouvelées, consignez-le ; la rupture est montrée, et les taux ne sont
        pas comparés de part et d’autre :

            rebase:
              date: 2023-06-13
              reason: registre de population de juin à la place de l'estimation

E0524 = les taux de `{ $indicator }` baissent au { $as-of } sans que les effectifs baissent, pour { $units } unités sur { $of } : les bases ont été renouvelées
    .title = un relevé dont les taux baissent parce que les bases croissent
    .label-example = `{ $unit }` avait une base de { $previous } au { $previous-as-of } et a { $value } ici
    .hint-rebase = dites-le sous `rebase:` du fichier avec `date` et `reason` ; les courbes s’interrompent alors ici
    .explain =
        Pour plus de la moitié des unités comparables, l’effectif est égal ou supérieur au
        précédent, et le taux est inférieur : davantage de personnes appartiennent à la base.
        Personne n’a fait moins bien, mais chaque page en a l’air.

        Dites que les bases ont été renouvelées. Les chiffres reçoivent une marque, les courbes
        une rupture, et les taux ne sont pas comparés de part et d’autre :

            rebase:
              date: 2023-06-13
              reason: les jeunes qui ont eu 14 ans ont été ajoutés

E0525 = le taux de `{ $indicator }` de `{ $unit }` baisse au { $as-of } parce que sa base croît : { $previous-count } sur { $previous } devient { $count } sur { $base }
    .title = un taux qui baisse parce que sa base croît
    .label-previous = { $base } au { $as-of }
    .hint-rebase = si la base a été renouvelée, dites-le sous `rebase:` avec `date` et `reason` ; la courbe s’interrompt alors ici
    .explain =
        L’effectif est égal ou supérieur au précédent et le taux est inférieur, parce que
        davantage de personnes appartiennent à la base. L’unité n’a pas fait moins bien, mais sa
        page le dit.

        Comparez la base à la source. Si elle a été renouvelée, consignez-le ; le chiffre reçoit
        une marque et la courbe une rupture :

            units:
              "308":
                rebase:
                  date: 2023-06-13
                  reason: un nouveau quartier a été ajouté

E0526 = il n’y a pas de rapport sur `{ $indicator }` pour le { $as-of } : { $reason }
    .title = une période sans rapport
    .page = il n’y a pas de rapport sur « { $indicator } » pour le { $as-of } ; la page de chaque unité dit pourquoi
    .explain =
        Le relevé dit qu’aucun rapport n’est venu pour sa période, et pourquoi. Les pages disent
        de même, les courbes s’y interrompent, et rien n’est tenu pour inchangé. Il n’y a rien à
        faire.

            as_of: 2023-06-13
            missing: le serveur était en panne ; aucune unité n'a pu rendre compte

E0527 = { $k } unités sur { $n } du niveau `{ $level }` dans `{ $unit }` ont rendu compte de `{ $indicator }` pour le { $as-of }
    .title = un rapport de quelques unités seulement
    .page = { $k } des { $n } { $level } de { $unit } { COUNT($k) ->
        [one] a rendu compte
       *[other] ont rendu compte
    } de « { $indicator } » pour le { $as-of }
    .hint-without = { COUNT($more) ->
        [0] sans { $names }
       *[other] sans { $names } et { $more } de plus
    }
    .explain =
        Le programme dit quels niveaux rendent compte, et toutes leurs unités ne sont pas dans ce
        rapport. Le site est construit : les totaux disent combien d’unités ils contiennent et
        ce qui manque, et rien ne se lit comme si toutes avaient rendu compte.

        Demandez aux unités qui manquent. Si l’une d’elles ne peut pas rendre compte, il n’y a
        rien à faire ; si sa source cache le chiffre, donnez-le comme `masked`. Qui rend compte
        se trouve dans le programme :

            reporting:
              every_days: 7
              from: 2023-03-01
              levels: [district]

E0528 = il y a { $days } jours sans rapport sur `{ $indicator }`, du { $from } au { $to } ; les rapports viennent tous les { $every } jours
    .title = des rapports qui tardent plus qu’ils ne devraient
    .hint-missing = si aucun rapport n’est venu, un relevé avec `missing:` dit pourquoi
    .explain =
        Le programme dit à quel rythme viennent les rapports, et entre ces deux jours aucun n’est
        venu pendant plus d’une fois et demie ce temps. Ce qui manque n’est ni nul ni inchangé :
        les chiffres sont montrés avec leur âge, et les courbes s’y interrompent.

        Si un rapport a été oublié, ajoutez-le. Si aucun n’est venu, dites-le, et les pages en
        donnent la raison :

            as_of: 2023-06-06
            missing: pas de rapport dans la semaine des fêtes

E0529 = { $what ->
        [count] par `{ $record }` du { $date }, `{ $indicator }` de `{ $unit }` baisse de { $previous } au { $previous-as-of } à { $value } au { $as-of }
        [base] par `{ $record }` du { $date }, la base de `{ $unit }` passe de { $previous } au { $previous-as-of } à { $value } au { $as-of }
        [counts] par `{ $record }` du { $date }, `{ $indicator }` baisse au { $as-of } pour { COUNT($units) ->
            [one] { $units } unité
           *[other] { $units } unités
        }
       *[bases] par `{ $record }` du { $date }, des bases de `{ $indicator }` changent au { $as-of } pour { COUNT($units) ->
            [one] { $units } unité
           *[other] { $units } unités
        }
    }
    .title = une mention qui explique un changement
    .page = { $what ->
        [count] « { $indicator } », { $unit } : de { $previous } au { $previous-as-of } à { $value } au { $as-of }
        [base] « { $indicator } », { $unit } : la base passe de { $previous } au { $previous-as-of } à { $value } au { $as-of }
        [counts] « { $indicator } » : les chiffres de { COUNT($units) ->
            [one] { $units } unité baissent
           *[other] { $units } unités baissent
        } au { $as-of }
       *[bases] « { $indicator } » : les bases de { COUNT($units) ->
            [one] { $units } unité changent
           *[other] { $units } unités changent
        } au { $as-of }
    }, { $record ->
        [rebase] car la base a été renouvelée le { $date }
       *[correction] car les chiffres ont été corrigés le { $date }
    }
    .explain =
        Un effectif baisse ou une base change, et une mention du contenu dit depuis quand et
        pourquoi. Sans elle, le chiffre serait refusé ou son taux semblerait se dégrader. La
        mention est publiée avec le chiffre ; une courbe s’interrompt là où une base a été
        renouvelée. Il n’y a rien à faire.

E0530 = { $n } chiffres de `{ $indicator }` déjà publiés sont donnés à nouveau le { $published } : { $up } plus élevés, { $down } plus bas, { $effect } en tout
    .title = beaucoup de chiffres du passé donnés à nouveau
    .label-changed = `{ $unit }` au { $as-of } était { $previous } et est { $value }
    .hint-more = { COUNT($n) ->
        [one] un autre chiffre a changé
       *[other] { $n } autres chiffres ont changé
    }
    .hint-record = dites pourquoi, sous `correction:` avec `date` et `reason` : ceux qui ont gardé les anciens chiffres le demanderont
    .explain =
        Une publication change beaucoup de chiffres de jours déjà publiés. Les deux versions
        restent, et la plus récente est montrée ; mais les comparaisons, rangs et récompenses
        fondés sur les anciens ne tiennent peut-être plus. Le message dit combien montent et
        baissent, et ce que les effectifs gagnent ou perdent ensemble.

        Comparez le tout à la source avant de publier, et donnez la raison :

            correction:
              date: 2023-06-13
              reason: les cartes sont désormais comptées là où elles sont remises

E0531 = `{ $indicator }` de `{ $unit }` est à { $stated } au { $as-of }, plus qu’il n’y en a
    .title = un taux donné de plus de 100 % des personnes concernées
    .hint-target = une base que quelqu’un a fixée comme nombre à atteindre est de nature `{ $kind }`
    .hint-remark = si la source dit pourquoi, répétez-le dans `remark` ; le chiffre est montré tel quel
    .explain =
        La source donne un taux de plus de 100 % des personnes concernées. Il peut être vrai,
        quand des gens sont arrivés, ou se rapporter à une autre base. Le chiffre est montré tel
        quel, et la page sur la qualité des données l’énumère.

        Si le taux est celui d’un nombre que quelqu’un a fixé, sa nature de base a le rôle
        `target`. Si la source dit pourquoi, répétez-le pour le lecteur :

            units:
              "313":
                remark: avec les personnes inscrites depuis le calcul de la base

E0532 = `{ $indicator }` de `{ $unit }` a { $count } au { $as-of }, plus que les { $limit } de `{ $stage }`, l’étape précédente
    .title = une étape du travail au-dessus de la précédente
    .label-stage = `{ $stage }` a { $limit } ici
    .hint-check = comparez les deux à leurs sources : l’une est en retard, ou compte autre chose
    .explain =
        Une étape du travail a un effectif plus élevé que la précédente, par exemple plus de
        cartes remises que de cartes imprimées. L’un des deux rapports est en retard, ou ils
        comptent des choses différentes. Les deux sont montrés tels quels, et la page sur la
        qualité des données les énumère.

        L’ordre des étapes se trouve dans le programme :

            indicators:
              handed:
                after: printed

E0533 = { $field ->
        [count] `{ $indicator }` de `{ $unit }` au { $as-of } est donné comme { $stated }, et { $k } de ses { $n } parties ont { $sum } ensemble
       *[base] la base de `{ $unit }` au { $as-of } est donnée comme { $stated }, et { $k } de ses { $n } parties ont { $sum } ensemble
    }
    .title = un total que ses parties ne donnent pas
    .label-part = `{ $unit }` est l’une des parties
    .hint-both = les deux sont montrés en attendant que ce soit éclairci
    .explain =
        Une unité donne un total qui n’est pas la somme de ce que les unités au-dessous donnent
        pour le même jour, tel qu’on le savait quand le total a été publié. Une partie est
        comptée deux fois ou omise, ou le total contient des personnes qui n’appartiennent à
        aucune partie. La page montre les deux.

        Demandez à la source quelles parties sont dans son total. Les personnes d’aucune partie
        peuvent avoir leur propre ligne, celle d’une unité avec `pseudo: true`. Quand une partie
        manque, est masquée ou inexacte, ce n’est qu’une remarque, et seulement si aucune valeur
        de cette partie ne pourrait expliquer l’écart.

E0534 = `{ $indicator }` de `{ $unit }` aurait augmenté de { $stated } jusqu’au { $as-of }, mais de { $previous } à { $count } il y a { $difference }
    .title = une augmentation donnée que les totaux ne donnent pas
    .label-previous = { $count } au { $as-of }
    .hint-total = le total fait foi ; l’augmentation est montrée telle qu’elle est donnée
    .explain =
        La source dit combien se sont ajoutés depuis le rapport précédent, et ses deux totaux
        donnent un autre nombre. Le plus souvent, l’augmentation se compte depuis un autre jour,
        ou le total antérieur a été corrigé en silence. Les calculs reposent sur les totaux.

        Comparez les deux à la source. Une augmentation depuis un autre jour va dans une
        remarque :

            units:
              "313":
                remark: 1 200 depuis le début du mois

E0535 = le relevé n’a aucun chiffre
    .title = un relevé sans chiffre
    .hint-figures = donnez-les sous `figures:` en tableau, ou sous `units:`
    .hint-missing = si aucun rapport n’est venu, dites pourquoi sous `missing:`
    .explain =
        Le relevé n’a ni tableau ni unités. Qui lit la liste des rapports le prendrait pour un
        rapport arrivé.

        Ajoutez les chiffres. S’il n’y en a pas parce qu’aucun rapport n’est venu, dites-le et
        pourquoi ; les pages disent alors de même :

            missing: le serveur était en panne ; aucune unité n'a pu rendre compte

E0540 = `{ $unit }` est appelée ici `{ $name }`, qui n’est aucun de ses noms
    .title = un nom qui n’est pas celui de l’unité
    .label-code = le code est ici, et c’est lui qui décide
    .hint-others = c’est le nom de { $names } : le code est-il juste ?
    .hint-alias = si elle s’appelle aussi `{ $name }`, ajoutez-le à `aliases:` dans le registre
    .explain =
        Une ligne donne un code et un nom, et le registre connaît l’unité de ce code sous
        d’autres noms. Le code décide à qui est le chiffre. Mais le nom d’une autre unité trahit
        le plus souvent une ligne décalée, et deux unités portent alors les chiffres l’une de
        l’autre.

        Les noms sont comparés sans signes diacritiques ni majuscules, dans les deux formes
        d’Unicode, avec ou sans le mot qui dit le type d’unité ; les autres noms et les anciens
        comptent aussi. Corrigez le code, ou inscrivez le nom parmi les autres noms :

            details:
              "31":
                aliases: [Cảng]

E0541 = `{ $indicator }` est défini autrement au { $as-of } qu’au { $previous-as-of }, et aucun acte ne le dit
    .title = une définition qui change sans acte
    .label-previous = la définition au { $as-of }
    .hint-record = dites-le sous `definition_change:` avec `date` et `reason`
    .hint-same = si la même chose est comptée en d’autres mots, employez les mêmes mots
    .explain =
        Deux relevés d’un indicateur disent compter des choses différentes, et une unité a des
        chiffres dans les deux. Une ligne qui les joint montrerait une hausse ou une baisse qui
        n’a pas eu lieu. Avec un acte, la ligne est rompue à cet endroit, aucune différence
        n’est prise par-dessus, et la page imprime la raison :

            definition: cards handed over
            definition_change:
              date: 2023-06-13
              reason: until May, cards printed were counted

E0542 = `{ $indicator }` de `{ $unit }` au { $as-of } est arrivé tard : publié le { $published }, après un chiffre plus récent
    .title = un relevé arrivé tard
    .label-newer = le chiffre du { $as-of } a été publié le { $published }
    .explain =
        Un relevé a été connu après un plus récent. Il n’y a rien à faire : le chiffre se place
        au jour dont il parle, dans les tableaux et les graphiques, et ne devient pas le
        dernier. La page le marque comme tardif, et le site à une date antérieure est construit
        sans lui.

E0543 = `{ $indicator }` de `{ $unit }` au { $as-of } était { $previous } et vaut { $value } depuis la publication du { $published }
    .title = un chiffre qu’une publication ultérieure remplace
    .page = « { $indicator } », { $unit }, { $as-of } : d’abord { $previous }, puis { $value } (publication : { $published })
    .label-previous = { $value } est donné ici
    .explain =
        Deux publications donnent un chiffre du même jour avec des valeurs différentes. Les deux
        sont gardées : la plus récente est montrée, tracée et additionnée, l’autre reste dans
        l’historique, marquée comme remplacée. Il n’y a rien à faire ; si la raison est connue,
        un acte la dit au lecteur :

            correction:
              date: 2023-06-05
              reason: deux communes avaient été comptées deux fois

E0544 = `{ $indicator }` de `{ $unit }` était achevé au { $previous-as-of } et a de nouveaux cas : { $value } au { $as-of }
    .title = de nouveaux cas après un achèvement
    .label-complete = achevé au { $as-of }
    .explain =
        Une unité avait achevé, et un chiffre ultérieur dit qu’il en reste. Des personnes
        atteignent l’âge, emménagent ou reviennent : un achèvement peut se rouvrir. La page
        garde le jour de l’achèvement et dit « achevé, rouvert ». Il n’y a rien à faire ; une
        remarque dit au lecteur qui sont les nouveaux cas.

E0545 = `{ $unit }`, achevée le { $day }, est dite en avance de { $stated } jours ; d’après les dates, c’est { $names }
    .title = des jours d’avance que les dates ne donnent pas
    .label-stated = les jours sont donnés ici
    .hint-deadline = la source pense peut-être à une échéance qu’aucun calendrier n’a : ajoutez-la, ou laissez le nombre comme citation
    .explain =
        Une source dit de combien de jours une unité était en avance, et aucune échéance valable
        pour elle ce jour-là ne donne ce nombre. La page imprime les jours que donnent les
        dates, pour chaque échéance, et ceux de la source comme une citation.

            units:
              "67":
                completion:
                  words: complete
                  on: 2023-05-29
                ahead_days: 63

E0546 = les chiffres parlent du { $as-of }, qui est encore à venir au { $today }
    .title = une date de chiffres encore à venir
    .hint-projected = s’ils disent ce qui est attendu, écrivez `projected: true`
    .hint-date = s’agit-il de { $corrected } ?
    .explain =
        Les chiffres parlent d’un jour postérieur à celui où le site est fait, et aucun jour de
        publication ne montre l’erreur. Le plus souvent une année ou un mois est mal tapé. Un
        tel jour ferait paraître vieux tous les autres chiffres du site.

        Corrigez le jour, ou marquez ce qui n’est qu’attendu :

            projected: true

### 06 textes

E0601 = { $problem ->
        [closed] l’en-tête n’a pas de fin
       *[open] le fichier n’a pas d’en-tête
    }
    .title = un en-tête absent ou sans fin
    .hint-open = commencez le fichier par une ligne `---`, les clés, et une autre ligne `---`
    .hint-close = mettez une ligne `---` sous la dernière clé
    .explain =
        Un fichier Markdown commence par son en-tête : des clés entre deux lignes de trois
        traits d’union. Il contient le titre, le jour et qui peut voir le texte. Sans lui, rien
        ne dit que le texte est public, et il ne peut être placé nulle part.

            ---
            title: Đắk Nông a terminé
            date: 2023-06-01
            audience: public
            ---
            La province a …

E0602 = { $problem ->
        [missing] le nom de `{ $file }` ne dit pas de langue
       *[unknown] le site n’a pas la langue `{ $language }` que dit le nom de `{ $file }`
    }
    .title = un nom de fichier sans une langue du site
    .hint-known = les langues du site sont { $names }
    .hint-rename = la langue se place avant `.md`, comme dans `{ $corrected }`
    .hint-tag = une langue a un code tel que `vi` ou `pt-BR`
    .hint-declare = une langue de plus s’ajoute sous `languages:` dans `site.yaml`
    .explain =
        Le nom d’un texte finit par sa langue, avant `.md` : `hoan-thanh.vi.md`,
        `hoan-thanh.fr.md`. C’est par lui que les traductions d’un texte se trouvent, et que la
        page sait écrire ses dates et ses chiffres.

        Nommez le fichier d’après une langue du site, ou ajoutez la langue dans `site.yaml` :

            languages: [vi, fr, en]

E0603 = `{ $html }` est du HTML, que les textes n’admettent pas
    .title = du HTML dans un texte
    .hint-markdown = en Markdown, c’est `{ $corrected }`
    .hint-escape = écrivez `\<` pour le signe lui-même
    .hint-code = du HTML à lire comme tel se met entre accents graves
    .explain =
        Les textes sont en Markdown, sans HTML. Le HTML pourrait charger des choses venues
        d’ailleurs, exécuter des programmes dans le navigateur du lecteur ou casser la page, et
        personne ne le verrait dans le texte avant de signer.

        Écrivez-le en Markdown, `**en gras**`, `[Đắk Nông](unit:67)`, ou retirez-le. Pour le
        signe lui-même, écrivez `\<`.

E0604 = { $kind ->
        [unit] le lien mène à l’unité `{ $target }`, qui n’existe pas
        [document] le lien mène au document `{ $target }`, qui n’existe pas
        [commendation] le lien mène à la récompense `{ $target }`, qui n’existe pas
        [calculation] le lien mène au calcul `{ $target }`, que l’en-tête n’a pas
        [source] le lien cite la source n° { $target }, et l’en-tête n’en a pas autant
        [bulletin] le lien mène au bulletin `{ $target }`, qui n’existe pas
        [page] le lien mène à la page `{ $target }`, qui n’existe pas
        [heading] le lien mène au titre `{ $target }`, que le texte n’a pas
       *[other] le lien mène à `{ $target }`, qui n’existe pas
    }
    .title = un lien vers ce qui n’existe pas
    .hint-similar = est-ce { $names } ?
    .hint-calculation = déclarez-le sous `calculations:`, comme `{ $name }: 080/cccd/count + 084/cccd/count`
    .hint-source = `sources:` en a { $n } ; la première est `quote:1`
    .explain =
        Un lien nomme une unité, un document ou autre chose que le site n’a pas. Un lecteur
        n’arriverait nulle part.

        Les liens nomment ce qu’ils désignent, et la page en est trouvée dans toutes les
        langues :

            L'échéance de [Đắk Nông](unit:67) est fixée par [la feuille de route](doc:lo-trinh).

E0605 = un lien ne peut pas mener à `{ $url }`
    .title = un lien d’une sorte qui n’est pas admise
    .hint-allowed = les liens mènent à `https://…`, `http://…`, `mailto:…`, `tel:…`, à des titres par `#…`, et dans le site à `unit:…`, `doc:…`, `fig:…`, `bulletin:…` et `page:…`
    .hint-similar = est-ce `{ $corrected }` ?
    .hint-address = une adresse web commence par `https://` ou `http://`
    .explain =
        Un lien mène à une sorte d’adresse que les textes ne peuvent pas employer. Les pages se
        lisent sur le web, depuis un disque et en pièce jointe ; des liens comme `javascript:`
        ou `file:` y sont dangereux ou n’y mènent nulle part.

        Liez une adresse web, une adresse de courriel, ou un élément du site par sa clé :

            Voir [le rapport](https://example.org/report) et [Đắk Nông](unit:67).

E0606 = deux textes ont le nom `{ $slug }` en `{ $language }`
    .title = deux textes du même nom et de la même langue
    .label-first = l’autre est `{ $file }`
    .hint-rename = renommez l’un d’eux dans toutes les langues, ou supprimez-le
    .explain =
        Deux textes deviendraient la même page : ils ont le même nom et la même langue, dans
        deux dossiers. L’un cacherait l’autre.

        Renommez l’un d’eux, dans toutes les langues, ou supprimez-le.

E0607 = `{ $slug }` n’existe pas en { $languages }
    .title = une traduction qui manque
    .hint-file = une traduction se trouverait dans `{ $file }`
    .explain =
        Le texte existe dans certaines langues du site et non dans celle-ci. Ses lecteurs
        reçoivent l’original avec une mention, rien ne manque donc ; la remarque est là pour que
        ce soit su.

        Une traduction est un fichier du même nom avec l’autre langue :

            bulletins/hoan-thanh.vi.md
            bulletins/hoan-thanh.fr.md

E0608 = `{ $field }` de `{ $slug }` vaut { $value } en `{ $language }` et { $other-value } en `{ $other-language }`
    .title = des traductions qui diffèrent là où elles doivent concorder
    .label-other = ici, c’est { $value }
    .hint-same = cette clé doit avoir la même valeur dans toutes les langues
    .explain =
        Les traductions d’un texte se contredisent sur ce qui ne peut dépendre de la langue,
        comme son jour, ses unités ou qui peut le voir. Les lecteurs d’une langue apprendraient
        autre chose, ou verraient ce que d’autres ne doivent pas voir.

        Donnez à la clé la même valeur dans tous les fichiers de ce nom.

E0609 = `{ $slug }` ne peut pas être un nom de fichier sur tous les systèmes
    .title = un nom qui ne peut pas être un nom de fichier partout
    .hint-rename = `{ $corrected }` le peut
    .hint-letters = employez les lettres de `a` à `z`, des chiffres et des traits d’union simples, et restez bref
    .hint-reserved = Windows réserve ce nom à un périphérique
    .explain =
        Le nom devient un nom de fichier et une partie d’adresse. Il doit valoir sur tous les
        systèmes, sur une clé et dans un courriel ; il n’a donc que des minuscules de a à z, des
        chiffres et des traits d’union simples, 80 signes au plus, et n’est pas un nom que
        Windows réserve à un périphérique, comme `con`.

            2023-06-01-dak-nong-hoan-thanh.vi.md

E0610 = la photo `{ $picture }` n’est pas dans le registre des photos
    .title = une photo qui manque au registre des photos
    .hint-similar = est-ce { $names } ?
    .hint-entry = ajoutez-la à `{ $file }` avec `credit`, `alt` et `consent`
    .explain =
        Un texte montre une photo que le registre des photos n’a pas. Les photos ne sont
        publiées qu’avec leur auteur, une description pour ceux qui ne les voient pas, et le
        consentement des personnes montrées ; c’est dans le registre que la personne qui signe
        trouve tout cela.

            photos:
              trao-giay-khen.jpg:
                credit: Công an tỉnh Đắk Nông
                alt: deux officiers tiennent un certificat
                public_event: true
                date: 2023-06-01
                audience: public

E0611 = { $reason ->
        [id] un lien mène à `{ $target }`, et cette page n’a pas cet endroit
        [remote] une page a besoin de `{ $target }`, qui n’est pas dans le dossier du site
        [absolute] un lien mène à `{ $target }`, qui ne marche qu’à une adresse
       *[file] un lien mène à `{ $target }`, qui n’est pas un fichier du site
    } ({ COUNT($pages) ->
        [1] `{ $page }`
       *[other] `{ $page }` et d’autres, { $pages } fois en tout
    })
    .title = une page achevée dont un lien ne peut pas marcher
    .hint-relative = le chemin se lit à partir de `{ $file }`
    .explain =
        Avant d’être publiées, les pages achevées sont relues, et chaque lien, chaque image doit
        mener à un fichier du site ou à une adresse web. Celui-ci ne le fait pas : il ne mènerait
        à rien pour qui ouvre le site depuis un disque ou une pièce jointe.

        Les liens des textes nomment ce qu’ils désignent et sont vérifiés avant ; celui-ci vient
        donc d’un modèle du thème propre au site. Le chemin se lit à partir de la page qui le
        porte, ne commence pas par `/` et finit par un nom de fichier :

            <a href="{"{{"} root {"}}"}documents.html">…</a>

### 06, à partir de 620 : sur quoi s’appuient les nombres d’un texte

E0620 = { $problem ->
        [form] `{ $path }` ne nomme aucun chiffre
       *[segment] `{ $segment }` dans `{ $path }` ne veut rien dire, ou y est deux fois
    }
    .title = un chiffre nommé d’une façon qui ne veut rien dire
    .hint-form = un chiffre se nomme par son unité et son indicateur, `fig:67/cccd`
    .hint-units = les unités se comptent dans une unité et à un échelon, `units:01/commune`
    .hint-parts = derrière l’indicateur peuvent venir un jour, `known-` et un jour, `of-` et un genre de base, `at-` et un échelon, `by-` et une unité, et l’un de { $names }
    .explain =
        Un nombre d’un texte est lié à son chiffre : l’unité, l’indicateur et, si cela ne suffit
        pas, lequel de ses chiffres et quel nombre de celui-ci.

        {"    ["}près de 90 %](fig:004/cccd)
        {"    ["}63 jours](fig:67/cccd/days-ahead)
        {"    ["}38,49 %](fig:31/eid_activated/2023-06-13)
        {"    ["}1 128 438](fig:42/cccd/2023-05-10/known-2023-05-12/count)

        `known-` est un jour de connaissance antérieur à celui du texte, `of-` un genre de base où
        il y en a plusieurs côte à côte, `at-` l’échelon des parties comptées, `by-` l’unité dont
        l’échéance est visée. Chacun une fois, dans n’importe quel ordre.

E0621 = `{ $literal }` n’est pas ce que donne `{ $binding }` : { $value } (« { $sentence } »)
    .title = un nombre d’un texte que son chiffre ne donne pas
    .label-figure = le chiffre
    .hint-write = si le chiffre est juste, écrivez `{ $corrected }` ; un chiffre publié reste tel quel, et un autre, plus tard, le corrige
    .hint-day = il s’agit du dernier chiffre connu ; pour un autre, écrivez son jour derrière l’indicateur
    .explain =
        Un nombre se trouve dans un texte, et le chiffre auquel il est lié dit autre chose. Ou le
        texte était faux dès le début, ou quelqu’un a changé un chiffre publié : toutes les
        phrases qui s’y appuient sont alors citées ici.

        Un chiffre est comparé tel que le texte le connaissait, au jour donné par `vintage:` (à
        défaut, `date:`). Une correction publiée plus tard ne touche pas au texte : sa page reçoit
        une note.

        Un nombre sans mot est exact ; un taux est juste à son dernier chiffre, arrondi ou tronqué.
        Un chiffre accompagné d’un mot veut ce mot : un taux que la source dit « près de 90 % »
        n’est pas 90 %. La page de méthode dit quelle largeur ont ces mots.

E0622 = { $reason ->
        [day] il n’y a pas de chiffre de ce jour pour `{ $binding }`
        [part] le chiffre de `{ $binding }` ne donne pas `{ $part }`
        [later] le chiffre de `{ $binding }` n’était pas connu le { $known }
        [withheld] le chiffre de `{ $binding }` est retenu
        [deadline] aucune échéance ne vaut pour `{ $binding }`
       *[none] il n’y a pas de chiffre pour `{ $binding }`
    } (« { $sentence } »)
    .title = un nombre lié à un chiffre qui n’existe pas
    .label-figure = le chiffre
    .hint-days = il y a des chiffres de { $names }
    .hint-parts = il donne { $names }
    .hint-vintage = il est connu depuis le { $day } ; écrivez `vintage: { $day }` si le texte peut le connaître
    .explain =
        Un nombre d’un texte est lié à un chiffre que le site n’a pas, qui a été publié après le
        jour de connaissance du texte, qui ne donne pas ce qu’on lui demande, ou qui est retenu
        parce qu’il est en doute.

        Sans jour derrière l’indicateur, il s’agit du dernier chiffre que le texte pouvait
        connaître. Sans partie, la forme du nombre le dit : `%` le taux, « 9 sur 29 » les parties,
        tout autre nombre le compte.

E0623 = { $of ->
        [level] `{ $binding }` a des parties de plusieurs échelons
        [deadline] plusieurs échéances valent pour `{ $binding }`
       *[base-kind] `{ $binding }` a des chiffres de plusieurs genres de base
    }
    .title = un nombre lié à plusieurs chiffres
    .hint-segments = dites lequel, avec { $names } derrière l’indicateur
    .explain =
        Un lien désigne un chiffre et un nombre de celui-ci. Ici plusieurs conviennent, qui ne
        sont pas les mêmes : plusieurs genres de base pour un jour, des parties de plusieurs
        échelons, ou plusieurs échéances.

        {"    ["}101,30 %](fig:49/eid_activated/of-assigned_target)
        {"    ["}109 sur 109](fig:35/cccd/at-commune/parts)
        {"    ["}31 jours](fig:01/cccd/by-VN/days-ahead)

E0624 = `{ $literal }` ne se compare pas avec ce que donne `{ $binding }` : { $value } (« { $sentence } »)
    .title = un nombre lié à un nombre d’une autre forme
    .label-figure = le chiffre
    .hint-part = nommez une autre partie du chiffre, ou écrivez le nombre dans la forme du chiffre
    .explain =
        Un compte est lié à un taux, un taux à un compte, ou un nombre à un jour. Dites derrière
        l’indicateur quel nombre du chiffre est visé, comme `count`, `rate`, `parts` ou
        `days-ahead`.

E0625 = rien ne porte le nombre `{ $number }` (« { $sentence } »)
    .title = un nombre d’un bulletin que rien ne porte
    .hint-bind = liez-le à un chiffre, `[{ $number }](fig:<unit>/<indicator>)` ; `tiendo bind` en propose
    .hint-quote = si seule une source le dit, citez-la, `[{ $number }](quote:1)` pour la première de `sources:`
    .hint-name = s’il appartient à un nom, ajoutez ce nom à `proper_names:` de `site.yaml`
    .explain =
        Chaque nombre d’un bulletin s’appuie sur quelque chose de vérifiable : un chiffre, un
        calcul, un décompte d’unités, ou les mots d’une source. Le titre et le résumé comptent
        aussi.

        {"    ["}près de 90 %](fig:004/cccd)   un chiffre
        {"    ["}1 904](calc:gap)              un calcul de l’en-tête
        {"    ["}579](units:01/commune)        combien il y a d’unités
        {"    ["}14 districts](quote:2)        ce que dit la deuxième de `sources:`

        Rien n’est demandé pour les dates et les heures, les symboles de documents, les ordinaux,
        les numéros d’articles de loi, les nombres dans le code et les citations (`>`), les mots
        des liens vers des unités, des documents et des pages, les noms des registres, et ceux de
        `proper_names:` dans `site.yaml`.

E0626 = un texte destiné à tous s’appuie sur `{ $binding }`, qui ne l’est pas (« { $sentence } »)
    .title = un texte qui s’appuie sur un chiffre que d’autres ne peuvent voir
    .label-figure = le chiffre
    .hint-internal = rendez le texte interne, ou faites publier le chiffre
    .hint-embargo = un chiffre sous embargo peut être dit par un texte de même embargo, ou d’un embargo plus tardif
    .explain =
        Ce que dit un texte public est public. Il ne peut s’appuyer que sur des chiffres publics,
        d’unités et de programmes publics, et pas avant la minute où l’embargo d’un chiffre prend
        fin.

E0627 = `{ $calculation }` ne peut pas être calculé
    .title = un calcul impossible
    .hint-form = écrivez des chiffres avec ` + `, ` - ` ou un ` / ` entre eux, `080/cccd/count + 084/cccd/count`
    .hint-kinds = les comptes vont avec les comptes, les taux avec les taux, deux jours donnent les jours entre eux ; un chiffre sans borne supérieure ne se retranche pas
    .explain =
        Les calculs se trouvent dans l’en-tête, chacun sous un nom auquel les liens renvoient, les
        mêmes dans chaque langue :

            calculations:
              three: 080/cccd/count + 084/cccd/count + 082/cccd/count
              gap: 42/cccd/2023-05-10/count - 42/cccd/2023-05-10/known-2023-05-12/count
              share: 35/eid_activated/count / 35/cccd/count
              days: VN/cccd/deadline - 01/cccd/deadline

        Une somme ou une différence de comptes est un nombre, de deux jours un nombre de jours, de
        taux un nombre de points. Un quotient est un taux. Chaque signe est entre deux espaces.

E0628 = aucun nombre n’est lié au calcul `{ $name }`
    .title = un calcul auquel aucun nombre n’est lié
    .hint-use = liez-y un nombre, `[…](calc:{ $name })`, ou retirez-le
    .explain =
        L’en-tête déclare un calcul qu’aucun texte du bulletin n’utilise. Il manque peut-être un
        nombre au texte, ou le calcul est de trop.

E0630 = `{ $binding }` a été déclaré achevé, et ses propres chiffres disent { $count } sur { $base } (« { $sentence } »)
    .title = « 100 % » d’un taux que ses propres comptes ne donnent pas
    .label-figure = le chiffre
    .hint-declared = dites que cela a été déclaré, et liez-le à `{ $binding }/declared`
    .hint-computed = ou dites ce que donnent les comptes, `{ $binding }/computed`
    .explain =
        La source dit 100 %, et les comptes à côté donnent moins, parce que des gens ont été
        laissés hors du compte. Un texte qui dit 100 % sans plus louerait ce que les données ne
        portent pas.

        Liez « 100 % » à la partie `declared`, qui dit que c’est une parole, et dites au lecteur de
        qui c’est vrai ; le taux de tous est la partie `computed`.

            déclaré achevé pour [100 %](fig:18586/cccd/declared) des présents ; sur l’ensemble,
            c’est [94,4 %](fig:18586/cccd/computed)

E0631 = `{ $binding }` est lié en `{ $other-language }` et ne l’est pas en `{ $language }`
    .title = des textes d’un même bulletin qui s’appuient sur des chiffres différents
    .label-other = ici en `{ $other-language }`
    .hint-same = dites la même chose dans chaque langue
    .explain =
        Un bulletin dit la même chose dans chaque langue : ce sur quoi un texte s’appuie, les
        autres aussi. Un nombre manque dans un des textes, ou y est lié à un autre chiffre.

E0632 = `{ $binding }` était { $previous } quand le texte a été écrit, et est { $value } depuis le { $published } (« { $sentence } »)
    .title = un texte qui s’appuie sur un chiffre corrigé depuis
    .label-corrected = corrigé ici
    .explain =
        Un chiffre a été corrigé après la publication d’un texte qui s’y appuie. Le texte reste
        tel quel ; sa page reçoit une note avec le chiffre d’aujourd’hui.
E0640 = « { $text } » n’énonce aucun nombre en `{ $language }`
    .title = un texte lié sans nombre
    .explain =
        Le texte d’un lien vers un chiffre est comparé à ce chiffre ; il doit donc énoncer un
        nombre, en chiffres ou en lettres jusqu’aux centaines. Les mots autour peuvent rester :

            Long Biên : [près de 90 %](fig:004/card)
            Thường Tín : [9 des 29 communes](fig:279/card)

        Les jours, les heures, les rangs et les numéros de documents ne sont pas des chiffres.
        Placez le lien sur le nombre qu’il prouve, ou liez plutôt l’unité ou le document.

E0641 = « { $text } » énonce plus d’un nombre en `{ $language }`
    .title = un texte lié avec plus d’un nombre
    .hint-one = donnez à chacun son lien : { $numbers }
    .explain =
        Un lien prouve un nombre. Deux nombres qui vont ensemble font un seul énoncé : une part
        d’un tout (`9 des 29 communes`) ou un intervalle (`de 60 % à 70 %`). Sinon, il faut un
        lien pour chacun.

            délivrées : [113 893](fig:080/card/count) sur [113 893](fig:080/card/base)

E0642 = « { $text } » contient un nombre qui ne s’écrit pas ainsi en `{ $language }`
    .title = un nombre écrit comme dans une autre langue
    .hint-form = ici, il s’écrit `{ $corrected }`
    .hint-minus = dites en mots dans quel sens il va, et écrivez le nombre sans son signe
    .explain =
        Les signes des décimales et des groupes diffèrent d’une langue à l’autre : `1.130.342` et
        `38,49%` en vietnamien sont `1,130,342` et `38.49%` en anglais. Un nombre écrit comme dans
        une autre langue n’est jamais deviné, car `1,130` vaudrait mille fois moins.

        Écrivez-le comme la langue du texte.

E0643 = « { $text } » ne fixe aucun nombre en `{ $language }`
    .title = un texte lié dont les mots ne fixent aucun nombre
    .hint-word = `{ $word }` ne dit pas combien
    .hint-year = un jour lié porte son année : `29/5/2023`
    .hint-range = un intervalle va du plus petit nombre au plus grand, de même nature et sans autre mot
    .hint-parts = liez la part sans ce mot, ou le nombre seul avec lui
    .explain =
        Les mots du lien ne fixent aucun nombre à comparer à un chiffre : « des dizaines » est
        n’importe quel nombre, un jour sans année en est un parmi d’autres, et un intervalle qui
        descend n’en est pas un.

        Écrivez le nombre avec le mot qui lui revient : `environ 40`, `plus de 100`, `29/5/2023`.

E0644 = `{ $slug }` dit « { $written } » en `{ $language }` et non en `{ $other-language }`
    .title = des traductions qui disent des jours différents
    .label-instead = ici, il est dit « { $written } »
    .label-missing = ce texte ne le dit pas
    .hint-same = un jour dit dans une langue se dit dans toutes
    .explain =
        Un jour se trouve dans une langue d’un bulletin et n’a pas de pendant dans une autre. Les
        lecteurs des deux apprendraient des choses différentes, et le plus souvent l’un des jours
        est une faute de frappe.

        Les jours sont comparés avec leur année si les deux la disent, dans le titre, le résumé et
        le texte ; les mois et les années seuls ne le sont pas.

E0645 = `{ $slug }` parle de `{ $written }` en `{ $language }` et non en `{ $other-language }`
    .title = des traductions qui parlent d’unités, de documents ou de récompenses différents
    .label-instead = ici, il est question de `{ $written }`
    .label-missing = ce texte n’en parle pas
    .hint-same = liez les mêmes unités, documents et récompenses dans chaque langue
    .explain =
        Les traductions d’un bulletin parlent des mêmes unités, documents et récompenses. L’une
        lie ce qu’une autre ne lie pas : la clé y est une autre, ou une phrase manque.

        Le nombre de fois et l’ordre peuvent différer ; les adresses du web aussi.

E0646 = `{ $slug }` en `{ $language }` traduit l’état du { $state }, et le texte en `{ $other-language }` a été modifié le { $updated }
    .title = une traduction plus ancienne que son original
    .label-updated = l’original a été modifié le { $updated }
    .hint-state = mettez la traduction à jour, et écrivez `state: { $updated }`
    .explain =
        L’original a été modifié après l’état dont la traduction dit partir. Sa page le dit aux
        lecteurs. Une fois à jour, son en-tête nomme le nouvel état :

            translation: {"{"}of: vi, state: 2023-06-01{"}"}

E0647 = il manque à « { $written } » les signes de « { $name } »
    .title = un nom sans ses signes
    .label-register = l’unité `{ $unit }` est ici
    .hint-whole = écrivez « { $name } »
    .hint-alias = si c’est un nom à part entière, ajoutez « { $written } » aux `aliases` de l’unité
    .explain =
        Un texte porte le nom d’une unité sans ses signes de ton ni ses autres signes. En
        vietnamien, ils font partie des lettres : c’est un autre nom, ou aucun, et deux noms
        peuvent n’en faire qu’un.

        Écrivez les noms comme le registre, dans toutes les langues. Les noms d’un seul mot ne
        sont cherchés que là où le texte lie l’unité ou la nomme sous `units`.

E0650 = un bloc `{ $block }` se trouve dans une liste, une citation ou une note
    .title = un graphique ou un tableau dans autre chose
    .hint-margin = faites-le commencer à la marge gauche, après une ligne vide
    .explain =
        Un bloc place un graphique ou un tableau d’unités dans un bulletin. Il prend la largeur du
        texte : il se place entre des paragraphes, et non dans une liste, une citation ou une note.

E0651 = un bloc `{ $block }` se trouve sur une page
    .title = un graphique ou un tableau sur une page
    .hint-bulletin = laissez un bulletin le montrer, et liez ce bulletin
    .explain =
        Un graphique ou un tableau d’unités montre ce qui était connu le jour d’un bulletin. Les
        pages n’ont pas de jour : ce qu’elles disent changerait à chaque construction. Liez la page
        de l’unité ou de l’indicateur, qui ont toujours les derniers chiffres, ou un bulletin.

E0652 = { $problem ->
        [unit-wanted] un graphique `{ $kind }` montre une unité, et aucune n’est nommée
        [unit-only] un graphique `{ $kind }` montre une unité, et `within` en nomme une autre
        [within-wanted] un graphique `{ $kind }` montre les unités d’une autre, et `within` manque
        [within-only] un graphique `{ $kind }` montre les unités d’une autre, et `unit` n’en nomme qu’une
        [level] un graphique `{ $kind }` montre les unités directement inférieures, et ne prend pas de `level`
        [level-one] un graphique `{ $kind }` montre une unité, et ne prend pas de `level`
        [level-wanted] un graphique `{ $kind }` montre comment diffèrent les unités d’un niveau, et `level` manque
        [units-twice] `units` cite deux fois une unité
        [units-level] `level` va avec `within`, et non avec `units`
        [units-both] `units` et `within` disent deux fois quelles unités sont montrées
       *[units-wanted] rien ne dit quelles unités le tableau montre
    }
    .title = un graphique ou un tableau qui ne dit pas de qui sont ses chiffres
    .explain =
        Les graphiques `line` et `waterfall` montrent une unité : `unit: "31"`. Tous les autres
        montrent les unités d’une autre : `within: "01"`. Avec `ranking`, `slope` et `funnel`,
        `level` dit de quel niveau ; sans lui, ce sont celles directement inférieures. `strips` en
        demande toujours un : les unités de l’une y sont mises à côté de celles d’une autre.

        Un tableau nomme ses unités, `units: ["003", "004"]`, ou dit dans quelle unité elles sont,
        avec ou sans leur niveau :

            within: "01"
            level: commune

E0653 = un bulletin pour tous montre { $what ->
        [unit] l’unité
       *[indicator] l’indicateur
    } `{ $named }`, qui n’est pas pour tous
    .title = un graphique ou un tableau de ce que d’autres ne peuvent pas voir
    .hint-audience = rendez le bulletin interne, ou montrez autre chose
    .explain =
        Un graphique ou un tableau d’un bulletin public nomme une unité ou un indicateur que seule
        l’édition interne possède. Les chiffres qui ne sont pas publics en sont exclus de toute
        façon.

E0654 = le graphique ou tableau { $n } de `{ $slug }` n’est pas le même en `{ $language }` qu’en `{ $other-language }`
    .title = des traductions qui placent des graphiques et tableaux différents
    .label-other = l’autre langue a celui-ci à cet endroit
    .label-missing = ce texte n’en a pas à cet endroit
    .hint-same = placez les mêmes graphiques et tableaux dans le même ordre dans toutes les langues
    .explain =
        Les traductions d’un bulletin placent les mêmes graphiques et tableaux, dans le même ordre :
        même type, même indicateur, mêmes unités. Le premier qui diffère est signalé, ou celui qu’un
        seul des textes possède.

E0655 = un bloc `{ $block }` n’a rien à montrer au { $day }
    .title = un graphique ou un tableau sans chiffres
    .hint-figures = voyez quels chiffres étaient connus ce jour-là : `vintage` de l’en-tête, sinon la date
    .explain =
        Le jour du bulletin, rien n’était connu que ce type de graphique ou de tableau puisse
        montrer : aucun chiffre de ces unités, ou d’un nombre d’unités qui ne lui convient pas. Le
        bloc est laissé hors de la page.

        Il faut deux chiffres à `line`, et deux avec des comptes exacts à `waterfall`. `ranking`
        montre jusqu’à 40 unités, `map` de 10 à 250 qui y ont une place, `heat` jusqu’à 64,
        `multiples` jusqu’à 24, `slope` jusqu’à 100 ; `strips`, celles de deux unités au moins.

        Choisissez un autre type ou d’autres unités, ou faites nommer par `vintage` de l’en-tête le
        jour où les chiffres étaient connus.

E0656 = du code dans le langage `{ $info }` : un graphique ou un tableau commence par `{ $block }` seul
    .title = une clôture qui est presque celle d’un graphique ou d’un tableau
    .hint-fence = écrivez « ```{ $block } », ou un autre nom si c’est du code
    .explain =
        Les mots derrière la première clôture disent ce qui se trouve entre les clôtures. Seuls
        `chart` et `units` placent un graphique ou un tableau d’unités ; tout le reste est du code,
        montré tel quel. Ce qui leur ressemble mettrait sous les yeux des lecteurs les lignes d’un
        tableau.

### 07 registres

E0701 = aucun document n’a la clé `{ $document }`
    .title = un document que le registre n’a pas
    .hint-similar = est-ce { $names } ?
    .hint-entry = les documents sont énumérés dans `documents.yaml`
    .explain =
        Un fichier cite un document par une clé que `documents.yaml` n’a pas. Chaque chiffre
        ramène à sa source, et une clé qui ne mène nulle part coupe ce chemin.

        Corrigez la clé, ou ajoutez le document. Le numéro officiel est dans l’entrée, car il a
        des signes qu’une clé ne peut pas avoir :

            documents:
              cong-van-1451:
                kind: dépêche officielle
                issuer: UBND tỉnh Đắk Nông
                symbol: 1451/UBND-KSTTHC
                date: 2023-05-17
                title: Sur le rythme de délivrance des cartes d'identité

E0702 = `{ $first }` et `{ $second }` sont le même acte : `{ $symbol }` du { $date }
    .title = deux documents qui sont le même acte
    .label-first = `{ $document }` est ici
    .hint-merge = gardez l’un d’eux, et sa clé partout où l’autre est cité
    .explain =
        Deux entrées sont un même acte officiel : même émetteur, même numéro, même date. Les
        numéros repartent chaque année ; il faut donc les trois pour distinguer les actes. Avec
        deux entrées, la moitié des citations mènerait à une page et l’autre moitié à l’autre.

        Gardez une entrée, et écrivez sa clé partout où l’autre était citée.

E0703 = { $missing ->
        [issuer] l’acte officiel `{ $document }` n’a pas d’émetteur
        [date] l’acte officiel `{ $document }` n’a pas de date
       *[both] l’acte officiel `{ $document }` n’a ni émetteur ni date
    }
    .title = un acte officiel sans émetteur ou sans date
    .hint-issuer = donnez `issuer:` tel que l’en-tête du document le nomme
    .hint-date = donnez `date:` ; si personne ne la connaît, `unknown` reste et la page le dit
    .explain =
        Un document qui a un numéro est un acte officiel, et il manque à celui-ci l’autorité qui
        l’a émis ou sa date. Le même numéro est donné chaque année et par chaque autorité ; un
        lecteur ne peut donc pas trouver l’acte.

            documents:
              cong-van-1451:
                issuer: UBND tỉnh Đắk Nông
                symbol: 1451/UBND-KSTTHC
                date: 2023-05-17

        Si personne ne connaît la date, `date: unknown` reste, et la page le dit.

E0704 = deux récompenses ont l’identifiant `{ $id }`
    .title = deux récompenses du même identifiant
    .label-first = l’autre est ici
    .hint-rename = donnez un autre identifiant à l’une d’elles, par exemple `{ $corrected }`
    .explain =
        Deux récompenses, dans deux fichiers, ont le même identifiant. Il fait partie de
        l’adresse de la page et des liens qui y mènent ; il n’en désigne donc qu’une.

        Donnez un autre identifiant à l’une d’elles.

E0705 = la récompense `{ $id }` n’est pas portée par `{ $indicator }` de `{ $unit }` au { $as-of }
    .title = une récompense que son chiffre ne porte pas
    .label-figure = le chiffre est ici { $value }
    .hint-days = il y a des chiffres pour { $names }
    .hint-rate = elle affirme { $stated }, le chiffre dit { $value }
    .hint-snapshot = aucun relevé n’a ce chiffre : ajoutez-le avec sa source, ou nommez un autre jour
    .explain =
        Une récompense repose sur un chiffre qu’aucun relevé ne donne, ou qui n’atteint pas ce
        qu’elle affirme. La loi veut l’exactitude avant l’éloge, et la page met le chiffre à
        côté de la récompense ; une récompense que son chiffre ne porte pas embarrasse ceux qui
        l’ont reçue.

        Corrigez l’unité, l’indicateur et le jour, ou le taux affirmé, ou ajoutez le chiffre
        avec sa source :

            rests_on:
              - unit: "67"
                indicator: cccd
                as_of: 2023-05-29

E0706 = les récompenses `{ $id }` et `{ $other }` sont pour le même mérite
    .title = un mérite récompensé deux fois
    .label-other = `{ $id }` est ici
    .hint-same = si c’est une seule récompense, gardez une entrée avec tous ses récipiendaires
    .hint-levels = si deux autorités l’ont décernée, les deux restent et la page le dit
    .explain =
        Deux récompenses accordées vont à des récipiendaires des mêmes unités et reposent sur le
        même chiffre. La loi n’accorde pas deux récompenses pour un même mérite ; lecteurs et
        contrôleurs poseront la question.

        Si c’est une seule récompense, faites-en une entrée avec tous ses récipiendaires. Si
        deux autorités l’ont bien décernée, laissez les deux : l’avertissement reste, pour que
        la personne qui signe l’ait vu.

E0707 = { $missing ->
        [file] la photo `{ $photo }` a une entrée mais pas de fichier
       *[entry] la photo `{ $photo }` a un fichier mais pas d’entrée
    }
    .title = une photo sans son fichier ou sans son entrée
    .hint-similar = est-ce { $names } ?
    .hint-entry = ajoutez-la à `{ $file }` avec `credit`, `alt` et `consent`
    .hint-file = mettez le fichier dans `{ $folder }`, ou supprimez l’entrée
    .explain =
        Une photo et le registre ne concordent pas : ou bien le registre nomme un fichier qui
        n’est pas dans `photos/`, ou bien il s’y trouve un fichier qu’il ne nomme pas. Une photo
        sans entrée n’a ni auteur, ni description, ni consentement, et n’est jamais publiée.

        Ajoutez la moitié qui manque, ou supprimez l’autre.

E0708 = la photo `{ $photo }` n’a pas de consentement et ne montre pas un événement public
    .title = une photo sans consentement
    .hint-consent = dites dans `consent:` où est conservé le consentement des personnes montrées
    .hint-event = si elle montre un événement public, écrivez `public_event: true`
    .hint-internal = sans `audience: public`, elle reste interne et se passe de consentement
    .explain =
        La photo est publique et montre des personnes, mais le registre ne nomme ni leur
        consentement ni un événement public. La publier peut être contraire à la loi, et ne se
        rattrape pas une fois qu’elle a été copiée.

        Dites où le consentement est conservé, ou que l’événement était public, ou laissez la
        photo interne :

            photos:
              trao-giay-khen.jpg:
                consent: dossier 12/2023 du service de presse

E0709 = `audience: public` se trouve dans `{ $file }`, sous `internal/`
    .title = un élément public dans un fichier interne
    .hint-remove = supprimez la ligne si l’élément est interne
    .hint-move = déplacez-le vers `{ $corrected }` s’il est public
    .explain =
        Tout ce qui est sous `internal/` est interne, quoi qu’un fichier y dise. Un fichier qui
        s’y dit public est dans le mauvais dossier ou a une ligne de trop, et seule une personne
        peut dire lequel des deux.

        Supprimez la ligne, ou sortez le fichier de `internal/`.

E0710 = `{ $key }` ne peut pas valoir `{ $value }`
    .title = une valeur que le site ne peut pas avoir
    .hint-email = une adresse de courriel s’écrit comme `office@example.org`
    .hint-time-zone = un fuseau horaire a un nom comme `Asia/Ho_Chi_Minh`
    .hint-address = une adresse web commence par `https://` ou `http://`
    .hint-base-url = elle commence par `https://` ou `http://` et finit par `/`
    .hint-no-query = les chemins des pages s’écrivent à sa suite : supprimez tout à partir de `?` ou `#`
    .hint-encoded = elle n’admet que des lettres ASCII, des chiffres et des signes d’adresse : écrivez le nom d’hôte en Punycode (`xn--…`) et les autres lettres sous la forme `%XX`
    .explain =
        Une valeur de `site.yaml` ne peut être ce que sa clé demande. Elle figure sur toutes les
        pages ou décide comment se lisent toutes les dates ; elle est donc vérifiée avant que
        rien ne soit produit.

            time_zone: Asia/Ho_Chi_Minh
            base_url: https://example.org/tien-do/
            contact:
              name: Service de presse
              email: press@example.org

E0711 = la récompense `{ $id }` repose sur `{ $indicator }` de `{ $unit }` au { $as-of }, corrigé depuis de { $previous } à { $value }
    .title = une récompense dont le chiffre a été corrigé depuis
    .label-corrected = corrigé ici, par le chiffre du { $as-of } publié le { $published }
    .hint-authority = prévenez l’autorité ; si elle la retire, écrivez `status: revoked`
    .explain =
        Une récompense repose sur un chiffre corrigé après elle. La page imprime le chiffre tel
        qu’il est aujourd’hui et, à côté, tel qu’il était quand elle fut donnée, pour que le
        lecteur voie les deux. C’est à l’autorité de dire si elle tient.

E0720 = { $reason ->
    [status] la récompense `{ $id }` ne peut devenir { $second } après avoir été { $first }
   *[day] la récompense `{ $id }` est { $second } avant d’être { $first }
    }
    .title = des étapes d’une récompense qui ne peuvent se suivre
    .hint-order = une proposition est décernée ou abandonnée, une récompense retirée ; `history` dit ce qui précède `status`
    .hint-oldest = écrivez `history` du plus ancien au plus récent ; `status` et `date` sont la dernière étape
    .explain =
        Une récompense est proposée, puis décernée, parfois retirée. Son `history` contient les
        étapes passées, la plus ancienne d’abord ; `status`, `date`, `document` et `reason` de
        l’entrée elle-même sont la dernière. Un site d’un jour antérieur montre l’étape de ce
        jour : dans le mauvais ordre, une proposition passerait pour une récompense :

            status: granted
            date: 2023-06-20
            history:
              - {"{"}status: proposed, date: 2023-06-05{"}"}

E0721 = la récompense `{ $id }` est décernée le { $date }, avant ce qu’elle récompense : { $as-of }
    .title = une récompense avant le mérite
    .label-granted = décernée ici
    .hint-day = corrigez le jour de la récompense ou celui du chiffre ; ce qui n’est qu’attendu n’est pas un mérite
    .explain =
        Une récompense est décernée avant le jour du chiffre sur lequel son mérite repose. On ne
        loue personne de ce qui n’est pas fait : l’un des deux jours est faux, ou la récompense
        repose sur un chiffre plus ancien.

E0722 = la récompense `{ $id }` affirme une échéance que les chiffres de `{ $unit }` ne portent pas
    .title = des jours d’avance que les chiffres ne portent pas
    .hint-computed = d’après le chiffre et les échéances, c’est { $names }
    .hint-unmet = d’après le chiffre, l’objectif n’était pas atteint à l’échéance
    .hint-none = aucune échéance ne vaut pour cette unité et cet indicateur : ajoutez-la au programme
    .explain =
        `before_deadline: true` ou `days_ahead:` dit qu’un objectif a été atteint avant son
        échéance. Les dates disent autre chose : il n’était pas atteint, ou les jours sont autres.
        Les jours se comptent du jour d’achèvement, sinon de celui du chiffre, jusqu’à l’échéance
        telle qu’elle était ce jour-là.

        Corrigez l’affirmation, ou le chiffre ou l’échéance s’ils sont faux.

E0723 = la récompense `{ $id }` dit « { $phrase } », mais { $claim ->
    [whole] aucun de ses chiffres n’est complet
   *[deadline] ses chiffres n’ont tenu aucune échéance
    }
    .title = un éloge que les chiffres ne portent pas
    .hint-words = dites ce que disent les chiffres, ou nommez le chiffre qui porte ces mots
    .explain =
        Le mérite affirme la totalité, ou une échéance tenue. Les chiffres sur lesquels la
        récompense repose disent moins. Le lecteur voit les deux sur une page : les mots doivent
        être ce que sont les chiffres, avec le nombre, ceux qui ne sont pas comptés et les jours
        restants.

E0724 = la récompense `{ $id }` dit « { $phrase } » et ne repose sur aucun chiffre
    .title = un éloge derrière lequel il n’y a pas de chiffre
    .hint-figure = nommez le chiffre sous `rests_on` ; les pages le montrent alors à côté des mots
    .explain =
        Le mérite affirme la totalité, ou une échéance tenue, sans aucun chiffre. Nommez l’unité,
        l’indicateur et le jour du chiffre :

            rests_on:
              - {"{"}unit: "67", indicator: cccd, as_of: 2023-05-29, rate: 100%, before_deadline: true{"}"}

E0725 = la récompense `{ $id }` n’a { $missing ->
    [decision] pas de décision
    [date] pas de date
   *[both] ni décision ni date
    }
    .title = une récompense que nul ne peut retrouver
    .explain =
        Une récompense est décernée par une décision qui a un numéro et un jour. Sans eux nul ne
        peut la retrouver. Ajoutez `document:` ou `decision:`, et la date, dès qu’ils sont connus ;
        d’ici là la page dit qu’ils ne le sont pas.

E0726 = la proposition `{ $id }` porte la décision { $symbol }
    .title = une proposition qui porte une décision
    .hint-granted = si la décision la décerne, écrivez `status: granted` et gardez la proposition dans `history`
    .hint-proposal = si rien n’est décidé, citez la proposition elle-même
    .explain =
        Une récompense est donnée pour proposée, et son symbole est celui d’une décision (QĐ). Ou
        elle a été décernée depuis, ou le symbole est celui d’un autre papier. Les pages ne montrent
        jamais une proposition comme décernée, quoi qu’elle cite.

E0727 = un texte public dit un nom que la récompense `{ $id }` garde pour le bureau
    .title = un nom réservé figure dans un texte public
    .label-held = `{ $id }` réserve le nom ici
    .hint-rephrase = parlez de la personne sans la nommer, comme le fait la page de la récompense
    .hint-publish = si le nom peut être public, dites-le : `names: public`
    .explain =
        Le nom d’un récipiendaire est réservé à l’édition interne (`names: internal`), et un texte
        que tous lisent le dit : un mérite, une remarque, le titre d’un document, un bulletin ou une
        page. Le message tait le nom ; voyez les récipiendaires de la récompense.

E0728 = la récompense `{ $id }` nomme une forme qui n’est pas définie : { $name }
    .title = une forme de récompense qui n’est pas définie
    .hint-similar = vouliez-vous dire { $names } ?
    .explain =
        Le site définit les formes de récompense sous `forms`, par les noms que leur donne la loi.
        Celle-ci n’y est pas : ses pages ne peuvent dire ni ce qu’elle signifie ni quelle règle la
        fonde. Ajoutez-la, ou écrivez un des noms définis. Chaque forme n’est signalée qu’une fois.

E0729 = la récompense `{ $id }` nomme une autorité qui n’est pas définie : { $name }
    .title = une autorité qui n’est pas définie
    .hint-similar = vouliez-vous dire { $names } ?
    .explain =
        Le site définit qui décerne sous `authorities`, par les noms officiels. Celle-ci n’y est
        pas. Ajoutez-la, ou écrivez un des noms définis. Chaque autorité n’est signalée qu’une fois.

E0730 = la récompense `{ $id }` : { $form } n’est pas décernée par { $authority }
    .title = une forme que cette autorité ne décerne pas
    .hint-given-by = la forme dit sous `given_by` qui peut la décerner
    .explain =
        La loi dit qui peut décerner quelle forme : un ordre vient du Président, non d’un district.
        La forme liste ses autorités sous `given_by`, et cette récompense en nomme une autre.
        Corrigez la forme, l’autorité, ou la liste.

E0731 = la récompense `{ $id }` est la { $times }e de sa forme pour le même récipiendaire, `{ $other }` avant elle la { $number }e
    .title = des nombres de fois qui se contredisent
    .label-other = `{ $id }` est ici
    .explain =
        `times` compte combien de fois quelqu’un a reçu une forme. Deux récompenses d’une forme au
        même récipiendaire ont le même nombre, ou la plus récente a le plus petit.

E0732 = la récompense `{ $id }` est { $status } le { $date }, avant son document `{ $document }` du { $decided }
    .title = une récompense datée d’avant sa décision
    .label-document = le document
    .explain =
        Le document que cite une étape d’une récompense est plus récent que l’étape. Une récompense
        vaut à partir de sa décision : corrigez le jour, ou citez la décision qui l’a faite.
### 07, à partir de 740 : documents, difficultés, mots sous lesquels sont classés les bulletins

E0740 = aucune administration n’écrit un numéro comme `{ $symbol }`
    .title = un numéro qu’aucune administration n’écrit ainsi
    .hint-corrected = c’est sans doute `{ $corrected }`
    .hint-form = un numéro, une barre, les sigles du type et de l’émetteur : `1451/UBND-KSTTHC`, `59/2022/NĐ-CP`
    .explain =
        Le numéro d’un document en vietnamien n’a pas la forme officielle : un nombre, l’année pour
        les actes normatifs, puis les sigles du type et de l’émetteur, en capitales. Les
        minuscules, les blancs, les tirets longs et les D pour Đ viennent du clavier ; un lecteur
        qui cherche l’acte sous un tel numéro ne le trouve pas.

        Écrivez-le tel que l’en-tête du document :

            documents:
              cong-van-1451:
                symbol: 1451/UBND-KSTTHC

        Si l’en-tête lui-même est écrit ainsi, laissez-le : l’avertissement n’empêche rien. Un
        document dans une autre langue (`language: fr`) n’est pas jugé.

E0741 = { $kind ->
        [itself] le document { $documents } se cite ou se remplace lui-même
       *[several] des documents se remplacent en cercle : { $documents }
    }
    .title = des documents qui se remplacent en cercle
    .label-other = `{ $document }` est ici
    .hint-remove = retirez `replaces:`, `replaced_by:` ou `cites:` là où c’est faux
    .explain =
        Un document se nomme lui-même, ou remplace un document qui, par d’autres, l’a remplacé.
        Personne ne pourrait dire lequel est en vigueur.

        `replaces:` se met au document le plus récent, `replaced_by:` au plus ancien. L’un des deux
        suffit :

            documents:
              ke-hoach-20:
                replaces: [ke-hoach-12]

E0742 = `{ $document }`, du { $date }, { $kind ->
        [replaces] remplace
       *[cites] cite
    } `{ $other }`, qui est du { $later }
    .title = un document qui en cite ou en remplace un plus récent
    .label-later = { $later } est ici
    .hint-dates = l’une des deux dates est fausse, ou les deux documents sont inversés
    .explain =
        Un document en cite ou en remplace un autre d’un jour plus récent. Il ne pouvait pas le
        connaître : l’une des dates est fausse, ou `replaces:` est au document le plus ancien.

        Corrigez la date, ou écrivez `replaced_by:` au lieu de `replaces:`.

E0743 = { $kind ->
        [bulletin] un bulletin
        [commendation] une récompense
        [deadline] une échéance
       *[document] un document
    } cite `{ $document }`, remplacé le { $date } par `{ $replacing }`
    .title = un document cité après avoir été remplacé
    .label-replacing = `{ $document }` est ici
    .hint-cite = s’il s’agit du nouveau, citez `{ $corrected }`
    .explain =
        Quelque chose cite un document qui n’était plus en vigueur ce jour-là. Les lecteurs
        suivraient des règles qui ne valent plus.

        Citez le document qui l’a remplacé. S’il s’agit bien de l’ancien, citez les deux, ou
        laissez : ce n’est qu’une note, et la notice de l’ancien dit ce qui le remplace.

E0744 = { $kind ->
        [reported] l’historique de `{ $id }` commence le { $date }, avant le signalement du { $previous }
        [before] l’historique de `{ $id }` recule du { $previous } au { $date }
       *[status] dans l’historique de `{ $id }`, `{ $status }` ne peut pas suivre `{ $previous }`
    }
    .title = un historique qui n’a pas pu se passer ainsi
    .hint-order = mettez les étapes dans l’ordre de leurs jours, la première d’abord
    .hint-reopened = ce qui est résolu et gêne de nouveau est `reopened`
    .hint-first = `reopened` suit `resolved`, et `open` suit le signalement ou `in_hand`
    .explain =
        Les étapes d’une difficulté ne sont pas dans l’ordre de leurs jours, ou l’une ne peut pas
        suivre la précédente. C’est d’elles que l’on compte depuis quand elle dure.

            difficulties:
              duong-vao-thon:
                reported: 2023-05-02
                history:
                  - {"{"}date: 2023-05-09, status: in_hand, text: Un guichet vient le mardi{"}"}
                  - {"{"}date: 2023-06-20, status: resolved{"}"}
                  - {"{"}date: 2023-08-01, status: reopened{"}"}

E0745 = `{ $id }` serait `{ $status }`, et son historique finit par `{ $last }`
    .title = un état qui n’est pas celui de la fin de l’historique
    .label-last = l’historique finit ici
    .hint-remove = retirez `status:` : l’historique le dit
    .explain =
        Une difficulté a un `status:` et un historique, et ils se contredisent.

        Là où il y a un historique, c’est lui qui dit l’état, pour chaque jour : retirez `status:`,
        ou ajoutez l’étape qui manque.

E0746 = les `tags:` de `{ $slug }` sont { $count } en `{ $language }` et { $other-count } en `{ $other-language }`
    .title = des traductions classées sous plus ou moins de mots
    .label-other = les autres sont ici
    .hint-same = donnez les mêmes mots, dans le même ordre, dans chaque langue
    .explain =
        Les listes de bulletins par mot sont les mêmes dans chaque langue. Le premier mot d’une
        traduction traduit le premier de l’original, le deuxième le deuxième ; s’il y en a plus ou
        moins, personne ne sait lequel va avec lequel, et ces mots ne mènent à aucune liste.

        Donnez autant de `tags:` dans chaque traduction, dans le même ordre.

E0747 = en `{ $language }`, `{ $tag }` est ici `{ $word }` et ailleurs `{ $other }`
    .title = un mot qui a deux traductions
    .label-other = `{ $other }` est ici
    .hint-same = écrivez `{ $corrected }` aux deux endroits, ou l’autre mot aux deux
    .explain =
        Un mot sous lequel sont classés des bulletins a deux traductions. Tous sont dans une même
        liste, qui ne peut avoir qu’un nom.

        Choisissez-en une et écrivez-la partout. S’il s’agit de deux choses, donnez-leur deux mots
        dans la première langue aussi.
### 07, à partir de 750 : photos

E0750 = { $reason ->
        [kind] l’image est un fichier { $detail }, ni JPEG ni PNG
        [unknown] l’image n’est un fichier ni JPEG ni PNG
        [cut] l’image s’interrompt avant la fin
        [changed] l’image a changé pendant la production du site
       *[broken] l’image est illisible ({ $detail })
    }
    .title = un fichier d’image illisible
    .hint-save = enregistrez-la en JPEG et mettez ce fichier à sa place ; la renommer ne suffit pas
    .hint-again = copiez-la de nouveau depuis son origine
    .explain =
        Un fichier de `photos/` n’est pas une image JPEG ou PNG entière, quelle que soit la fin de
        son nom. Souvent il vient d’un téléphone qui prend des images HEIC, ou sa copie a été
        interrompue ; un navigateur ne montrerait rien, ou la moitié.

        Enregistrez l’image en JPEG avec le programme qui l’affiche, ou copiez-la de nouveau depuis
        l’appareil. Sa taille et ses autres contenus n’importent pas : les photos sont publiées plus
        petites, redressées et sans rien d’autre que leurs pixels.

E0751 = { $reason ->
        [bytes] l’image pèse { $megabytes } Mo ; la limite est de 48
       *[pixels] l’image a { $width } × { $height } pixels ; la limite est de 64 millions, et de 20 000 par côté
    }
    .title = une image trop grande pour être lue sans danger
    .hint-smaller = enregistrez-la plus petite ; 2000 pixels pour le grand côté suffisent
    .explain =
        Une image doit être décompressée avant d’être réduite, et celle-ci remplirait la mémoire
        d’un ordinateur ordinaire. Les photos sont publiées avec 1600 pixels de large au plus : un
        fichier plus petit n’y perd rien.

E0752 = la photo `{ $photo }` n’a que { $width } pixels de large
    .title = une photo trop petite pour une colonne de texte
    .hint-larger = demandez l’original à qui l’a prise ; à partir de { $least } pixels elle est nette
    .explain =
        Une photo n’est jamais agrandie : celle-ci reste petite dans son texte, ou paraît grossière.
        C’est souvent le cas des images passées par une messagerie ou tirées d’un autre document ;
        celle de l’appareil est plus grande.

E0753 = la photo `{ $photo }` serait publiée sous le nom `{ $slug }`, comme une autre
    .title = deux photos qui seraient publiées sous un même nom
    .label-first = l’autre
    .hint-rename = renommez l’une des deux, aussi dans le registre et dans les textes qui la montrent
    .explain =
        Les photos sont publiées sous le nom de leur fichier, en lettres sans signes, chiffres et
        traits d’union, et toujours en JPEG. Des noms qui ne diffèrent que par les capitales, les
        signes, les espaces ou la fin deviennent ainsi le même ; et une photo sous `internal/` ne
        peut porter le nom d’une photo publique, car un texte les nomme de la même façon.

E0754 = l’édition publique omet la photo `{ $photo }`, qui est interne
    .title = un texte public qui montre une photo interne
    .hint-public = si tout le monde peut la voir, écrivez `audience: public` dans le registre
    .hint-remove = sinon, ne la montrez que dans un texte interne
    .explain =
        Le texte est public et la photo ne l’est pas : elle est interne tant que le registre ne dit
        rien d’autre. L’édition interne la montre ; la publique s’en passe, légende comprise, ce à
        quoi les phrases voisines ne s’attendent peut-être pas.

E0755 = la photo `{ $photo }` est à l’intérieur d’une ligne de texte
    .title = une photo à l’intérieur d’une ligne de texte
    .hint-alone = donnez-lui sa propre ligne, avec une ligne vide avant et après
    .explain =
        Une photo se tient seule, entre deux paragraphes, avec sa légende et son crédit en dessous.
        Dans une phrase, un titre, une liste, un tableau ou un lien, il n’y a pas de place pour eux.

            Les nouvelles cartes ont été remises le matin.

            ![](trao-the.jpg "Les cinquante premières cartes")

            L’après-midi, l’équipe est repartie en bateau.

### 08 thèmes

E0801 = le gabarit `{ $template }` est inutilisable ({ $reason })
    .title = un gabarit qui ne peut être ni lu ni rempli
    .hint-built-in = sans `{ $file }`, c’est le gabarit d’origine qui sert
    .explain =
        Un gabarit du thème est illisible, ou a échoué pendant qu’il remplissait une page. Des
        pages manqueraient ou seraient cassées ; aucune n’est donc écrite et l’ancien site
        reste.

        La raison est dans le message. `tiendo schema --theme` énumère ce qu’un gabarit peut
        employer. Sans fichier à lui, le site a le gabarit d’origine ; il suffit donc de
        déplacer le fichier pour que le site reparte.

E0802 = il n’y a pas de thème `{ $theme }`
    .title = un thème qui n’existe pas
    .hint-folder = un thème est un dossier, ici `{ $folder }`
    .hint-built-in = sans `theme:`, c’est le thème d’origine qui sert
    .hint-known = il y a { $names }
    .explain =
        `site.yaml` nomme un thème qui n’a pas de dossier sous `themes/`. Corrigez le nom, ou
        supprimez la ligne pour employer le thème d’origine :

            theme: province

E0803 = la chaîne `{ $id }` de la langue `{ $tag }` est inutilisable
    .title = un fichier de langue inutilisable
    .hint-missing = elle manque ; en anglais, c’est `{ $english }`
    .hint-unknown = rien ne se sert d’une chaîne de ce nom : supprimez-la
    .hint-similar = est-ce `{ $similar }` ?
    .hint-plural = il n’a pas de mots pour la forme du pluriel `{ $form }`, comme pour { $n }
    .hint-twice = elle y est deux fois : gardez l’une des deux
    .hint-syntax = la ligne { $line } est illisible ({ $reason })
    .hint-argument = rien ne remplit `${ $argument }` ; il y a { $allowed }
    .hint-dropped = elle omet `${ $argument }`, dont le lecteur a besoin
    .hint-reference = elle renvoie à `{ $target }`, qui n’est pas dans le fichier
    .hint-circle = elle renvoie à elle-même, par d’autres
    .hint-depth = quelque part dans le fichier, des accolades sont trop imbriquées
    .hint-direction = elle dit le sens de l’écriture, `ltr` ou `rtl`, et non `{ $value }`
    .hint-file = l’outil ne parle pas `{ $tag }` : écrivez ses chaînes dans `languages/{ $tag }.ftl`
    .hint-tag = on ne sait rien des dates, des nombres et du tri en `{ $tag }` : écrivez la langue comme `vi` ou `pt-BR`
    .explain =
        Un fichier de langue est illisible, manque d’une chaîne, ou en a une qui ne peut être
        remplie. Une page avec des trous ou des mots d’une autre langue semble n’être pas faite
        pour ses lecteurs ; elle n’est donc pas produite.

        Les fichiers de langue sont au format Fluent : un nom, un signe égal et la chaîne, où ce
        qui est entre accolades est rempli. Chaque chaîne anglaise doit y être sous son nom,
        avec les mêmes arguments. L’aide montre ce qui ne va pas dans celle-ci.

E0820 = dans le jeu { $scheme ->
        [dark] sombre
       *[light] clair
    }, `{ $property }` a un contraste de { $measured }:1 avec `{ $other }`, et il faut { $required }:1
    .title = une couleur des graphiques sans assez de contraste
    .hint-enough = plus { $way ->
        [lighter] clair
       *[darker] foncé
    }, comme `{ $colour }`, cela suffit
    .explain =
        Une feuille de style du thème donne aux graphiques une couleur trop proche de ce sur
        quoi, ou à côté de quoi, elle se trouve. Il faut aux lignes et aux surfaces un contraste
        de 3:1, et de 4,5:1 aux couleurs qui servent aussi à des textes, selon WCAG 2. Avec
        moins, qui voit mal, a un vieil écran ou se tient au soleil ne voit pas la ligne.

        Chacun des deux jeux, clair et sombre, est jugé avec les couleurs que les feuilles du
        site posent sur celles d’origine. Le remède nomme la couleur suffisante la plus proche.

E0821 = dans le jeu { $scheme ->
        [dark] sombre
       *[light] clair
    }, `{ $property }` et `{ $other }` se ressemblent pour { $eyes ->
        [protanopia] des yeux qui ne voient pas le rouge (protanopie)
        [deuteranopia] des yeux qui ne voient pas le vert (deutéranopie)
        [tritanopia] des yeux qui ne voient pas le bleu (tritanopie)
       *[full] tous les yeux
    } : { $measured } les séparent, et il faut { $required }
    .title = deux couleurs des graphiques qui se ressemblent
    .hint-lightness = foncez l’une des deux et éclaircissez l’autre : tous les yeux le voient
    .explain =
        Deux couleurs d’un graphique qui disent des choses différentes se distinguent mal : pour
        tous, ou pour le douzième des hommes dont les yeux n’ont pas l’une des trois sortes de
        cônes. La distance se mesure en CIELAB, où 100 séparent le noir du blanc.

        Noms et tirets distinguent aussi les lignes, mais le lecteur ne devrait pas avoir à les
        chercher. Deux couleurs de clarté différente diffèrent pour tous les yeux ; un rouge et
        un vert de même clarté, non.

E0822 = { $reason ->
        [missing] le thème ne donne pas de `{ $property }` dans le jeu { $scheme ->
            [dark] sombre
           *[light] clair
        }
       *[unreadable] `{ $value }`, que vaut `{ $property }` dans le jeu { $scheme ->
            [dark] sombre
           *[light] clair
        }, ne peut pas être jugé
    }
    .title = une couleur des graphiques qui ne peut pas être jugée
    .hint-missing = le `styles/50-charts.css` d’un thème prend la place de celui d’origine ; il doit donc donner tout ce que celui-ci donne
    .hint-written = écrivez-la sans transparence : `#1d232a`, `rgb(29 35 42)`, `hsl(210 18% 14%)` ou son nom en CSS
    .explain =
        Une couleur des graphiques n’est pas donnée, et ce qui la porte ne se voit pas ; ou elle
        est écrite d’une façon que l’outil ne lit pas, et nul ne sait si elle se distingue.

        Les couleurs se lisent en chiffres hexadécimaux, `rgb()`, `hsl()`, par leur nom, par
        `light-dark()` de deux d’entre elles, et par `var()` d’une propriété qui en contient une.

E0823 = dans le jeu { $scheme ->
        [dark] sombre
       *[light] clair
    }, `{ $property }` ressort du fond { $measured } fois autant que `{ $other }` pour { $eyes ->
        [protanopia] des yeux qui ne voient pas le rouge (protanopie)
        [deuteranopia] des yeux qui ne voient pas le vert (deutéranopie)
        [tritanopia] des yeux qui ne voient pas le bleu (tritanopie)
       *[full] tous les yeux
    }, et il faut { $required } fois
    .title = une classe d’un taux qui ressemble à celle d’en dessous
    .hint-step = les classes d’un taux sont de plus en plus { $way ->
        [lighter] claires
       *[darker] foncées
    }, de la première à la dernière
    .explain =
        Les cartes et les tableaux de cases montrent un taux par cinq couleurs. Chacune doit
        ressortir du fond, par son contraste, nettement plus que celle d’avant ; sinon le lecteur
        prend une classe pour une autre, et une page imprimée sans couleurs ne montre rien.

        Choisissez des couleurs d’une même teinte, la première près du fond et la dernière loin
        de lui, à pas égaux.

E0824 = ce qui se trouve dans `{ $query }` suit le système, quel que soit le choix du lecteur
    .title = une condition sur le jeu de couleurs que le choix du lecteur n’atteint pas
    .hint-plain = écrivez `(prefers-color-scheme: dark)` seul, joint aux autres conditions par `and`, ou par des virgules entre les requêtes
    .explain =
        Les lecteurs peuvent choisir clair ou sombre au pied de la page. Pour cela, chaque bloc
        d’un thème qui attend un jeu de couleurs est doublé : une fois pour le système, une fois
        pour le choix. Celui-ci le demande d’une façon qui ne peut pas être doublée : niée avec
        autre chose, entre parenthèses dans des parenthèses, dans `@import`, ou autour de
        déclarations sans sélecteur. Pour qui choisit autrement que le système, une page serait
        claire par endroits et sombre ailleurs.

        `not (prefers-color-scheme: dark)` seul, les listes à virgules et les requêtes à
        l’intérieur d’une règle sont compris.

E0840 = { $reason ->
        [syntax] à partir d’ici, le fichier n’est pas du JSON
        [collection] le fichier n’est pas une `FeatureCollection` de GeoJSON, mais `{ $found }`
        [empty] la carte n’a aucun objet
       *[size] la carte a { $found } points, et { $most } au plus sont lus
    }
    .title = une carte illisible
    .hint-export = enregistrez-la en GeoJSON, avec des coordonnées en degrés (WGS 84, EPSG:4326)
    .hint-simplify = simplifiez-la : un graphique ne montre que quelques milliers de points
    .explain =
        Une carte est un fichier GeoJSON : une `FeatureCollection` de polygones, un objet par
        unité, avec des coordonnées en degrés de longitude et de latitude. Tout logiciel de
        cartographie sait l’enregistrer. Des contours plus fins que l’écran ralentissent chaque
        construction sans rien ajouter au graphique ; un fichier a donc une limite de points.
        Ces logiciels simplifient les formes en gardant les frontières communes aux voisins.

E0841 = { $reason ->
        [none] l’objet { $feature } n’a pas de polygone
        [type] l’objet { $feature } est un `{ $found }` et non un polygone
        [position] `{ $found }` dans l’objet { $feature } n’est pas un point
        [range] `{ $found }` dans l’objet { $feature } n’est pas une longitude et une latitude
        [short] un anneau de l’objet { $feature } a { $found } points ; il en faut quatre, le dernier égal au premier
        [open] un anneau de l’objet { $feature } ne finit pas là où il commence
       *[flat] un anneau de l’objet { $feature } tient sur une ligne et n’entoure rien
    }
    .title = un objet qui ne peut être dessiné
    .hint-polygon = chaque objet est un `Polygon` ou, en plusieurs parties, un `MultiPolygon`
    .hint-swap = la longitude vient d’abord, puis la latitude : `[106.7, 20.9]`
    .hint-degrees = des coordonnées en mètres sont à convertir : enregistrez la carte en degrés (WGS 84, EPSG:4326)
    .hint-close = répétez le premier point à la fin
    .explain =
        Une forme serait mal dessinée, ou pas du tout ; la carte n’est donc pas dessinée. Les
        coordonnées sont des degrés, la longitude d’abord. Chaque anneau a trois sommets ou plus
        et finit par le point où il commence.

            "coordinates": [[[106.6, 20.8], [106.8, 20.8], [106.7, 21.0], [106.6, 20.8]]]

E0842 = la carte est en coordonnées de `{ $name }`, non en degrés
    .title = une carte en d’autres coordonnées que des degrés
    .hint-export = enregistrez-la de nouveau en degrés de longitude et de latitude (WGS 84, EPSG:4326)
    .explain =
        Le fichier nomme un système de référence à lui. GeoJSON est en degrés de WGS 84, et une
        carte dans un autre système serait dessinée déformée et déplacée. Les logiciels de
        cartographie convertissent à l’enregistrement. Au Viêt Nam, les fichiers en VN-2000 sont
        à convertir.

E0843 = l’objet { $feature } n’a pas de `{ $property }` ; nul ne sait de quelle unité il est la forme
    .title = un objet sans le code de son unité
    .hint-known = il a { $names }
    .hint-similar = est-ce { $names } ?
    .hint-property = la propriété qui porte les codes se dit dans `maps.yaml` : `code: <propriété>`
    .explain =
        Chaque objet dit par une propriété de quelle unité il est. Le registre `maps/maps.yaml`
        nomme cette propriété ; sans rien dire, c’est `code`. Les noms ne suffisent pas :
        plusieurs unités peuvent porter le même.

            maps:
              districts.geojson:
                level: district
                code: ma_huyen

E0844 = `{ $unit }` a deux formes
    .title = deux formes d’une même unité
    .label-first = la première est ici
    .hint-parts = si ce sont ses parties, faites-en un seul objet : un `MultiPolygon`
    .explain =
        Deux objets portent le code d’une même unité. Une unité en plusieurs parties, des îles
        par exemple, est un seul objet. Si ce sont deux unités, l’un des codes est faux ; si
        l’unité est dans deux fichiers, retirez-la de l’un.

E0845 = `{ $unit }` est du niveau `{ $level }`, et la carte du niveau `{ $map-level }`
    .title = une forme d’un autre niveau que sa carte
    .hint-level = donnez à chaque niveau son fichier, ou corrigez `level` dans `maps.yaml`
    .explain =
        Une carte montre des unités d’un seul niveau. Une province au milieu de ses districts
        les couvrirait, et sa couleur dirait autre chose que la leur.

E0846 = { COUNT($count) ->
        [one] une unité du niveau `{ $level }` n’a pas de forme : { $names }
       *[other] { $count } unités du niveau `{ $level }` n’ont pas de forme : { $names }
    }
    .title = des unités sans forme
    .explain =
        Des unités du niveau de la carte ne sont sur aucune carte. Le graphique montre les
        autres, et son tableau toutes ; mais qui ne regarde que la carte ne voit pas qu’il en
        manque. Une unité issue d’une fusion demande une nouvelle forme, et une carte du temps
        d’avant son `as_of`.

E0847 = { $missing ->
        [file] la carte `{ $map }` a une entrée mais pas de fichier
       *[entry] la carte `{ $map }` a un fichier mais pas d’entrée
    }
    .title = une carte sans son fichier ou sans son entrée
    .hint-similar = est-ce { $names } ?
    .hint-entry = ajoutez-la à `{ $file }` avec `level` et `source`
    .hint-file = mettez le fichier dans `{ $folder }`, ou supprimez l’entrée
    .explain =
        Une carte et le registre ne concordent pas : ou bien le registre nomme un fichier qui
        n’est pas à côté de lui, ou bien il s’y trouve un fichier qu’il ne nomme pas. Sans
        entrée, nul ne sait de quelles unités sont les formes ni qui les a dessinées.

        Ajoutez la moitié qui manque, ou supprimez l’autre.

E0848 = `{ $unit }` et `{ $other }` ont une même place sur la grille : `{ $place }`
    .title = une place sur la grille que deux unités ont
    .label-first = `{ $unit }` l’a ici
    .hint-place = donnez à l’une une autre place : la colonne et la ligne, comptées à partir de 0
    .explain =
        Les unités directement sous une même unité partagent une grille, où une case est une
        unité. Deux unités d’une même place se couvriraient. Des unités qui se succèdent dans le
        temps peuvent avoir la même place ; chacune a alors besoin des jours de sa durée.

            code  level     name    parent  tile
            304   district  Đông    31      2,1
            305   district  Tây     31      1,1

### 08, à partir de 890 : publications, et pages déplacées

# path
# .hint-language: corrected
E0890 = `{ $path }` ne peut pas être le chemin d’une page
    .title = un chemin qu’aucune page n’a pu avoir
    .hint-path = un chemin a des lettres sans accent, des chiffres, `.`, `_`, `-` et `/`, ne sort pas du site et finit par `.html` : `units/67-dak-nong.html`
    .hint-language = une entrée vaut pour toutes les langues ; écrivez `{ $corrected }`
    .explain =
        `moved.yaml` donne les chemins où des pages se trouvaient auparavant, pour que les liens et
        les favoris mènent encore quelque part. Un chemin s’écrit comme dans le site, à partir du
        dossier de l’édition et sans le dossier d’une langue : une entrée fait une page par langue.

            moved:
              bulletins/ha-nam.html: bulletin:ha-nam-tinh-dau-tien
              units/67-dac-nong.html: unit:67

# target
E0891 = `{ $target }` ne désigne aucune page
    .title = une page déplacée vers ce qui n’a pas de page
    .hint-target = ce qui la remplace se désigne par sa clé : `unit:67`, `indicator:cccd`, `bulletin:<slug>` ou `page:<slug>`
    .explain =
        Une entrée de `moved.yaml` dit ce qui remplace une ancienne page, et le dit par sa clé. Un
        chemin ne conviendrait pas : il peut changer encore, et une entrée devrait mener à une
        autre. Ainsi une ancienne adresse mène toujours à la page elle-même, en un pas.

            moved:
              cards.html: indicator:card
              list.html: page:units

# path
E0892 = `{ $path }` serait déplacé, mais une page s’y trouve
    .title = une page déplacée d’un endroit où il s’en trouve une
    .hint-stands = ôtez l’entrée, ou donnez un autre nom à la page qui s’y trouve
    .explain =
        Une entrée de `moved.yaml` donne l’ancien chemin d’une page, mais le site a une page à ce
        chemin. Une seule des deux peut s’y trouver : la page, ou le renvoi vers une autre.

        Ôtez l’entrée si elle est venue trop tôt ou mal écrite. Si une nouvelle page a pris le nom
        d’une ancienne, donnez-lui un autre nom : qui cherche l’ancienne ne remarquerait pas qu’il
        lit autre chose.

# reason (moved or cut-off), value
E0893 = { $reason ->
        [moved] une annonce qui valait jusqu’au { $value } ne vient pas après la précédente
       *[cut-off] la clôture du { $value } vient après la publication
    }
    .title = une publication dont les jours sont en désordre
    .hint-moved = la première annonce vient d’abord ; `until` est le dernier jour où elle valait
    .hint-cut-off = il faut que les rapports soient venus pour être publiés
    .explain =
        Une publication reportée garde ses annonces antérieures, la première d’abord, chacune avec
        le dernier jour où elle valait. Ainsi le site de chaque jour montre ce qu’on savait alors,
        et les agendas apprennent que l’événement a changé. La clôture est le dernier jour des
        rapports, le jour de la publication ou avant.

            june:
              at: 2026-06-20T09:30+07:00
              cut_off: 2026-06-18
              moved:
                - {"{"}at: 2026-06-10, until: 2026-06-01, reason: Rapports en retard.{"}"}
                - {"{"}at: 2026-06-15, until: 2026-06-08{"}"}

### 09 sortie et ligne de commande

E0901 = deux pages seraient écrites dans `{ $path }`
    .title = deux pages d’un même chemin
    .hint-rename = renommez ce dont parle la page : un texte, un indicateur ou une unité porte un nom qu’une autre page a déjà
    .hint-of-the-tool = l’outil fait lui-même une page `{ $slug }` : donnez un autre nom au texte, dans toutes les langues
    .hint-case = `{ $first }` et `{ $second }` ne diffèrent que par les majuscules, que certains systèmes ne distinguent pas
    .explain =
        Deux pages seraient écrites dans un même fichier, et l’une serait perdue. Le plus
        souvent, deux textes ont le même nom, ou des noms qui ne diffèrent que par les
        majuscules, que Windows et macOS ne distinguent pas.

        Renommez l’une des deux.

E0902 = { COUNT($files) ->
        [1] `{ $path }` n’est pas un fichier du site et reste en place
       *[other] `{ $path }` contient { $files } fichiers qui ne sont pas du site et restent en place
    }
    .title = un fichier du dossier de sortie qui n’est pas du site
    .hint-remove = si personne n’en a besoin, supprimez-le ; s’il est à publier, sa place est dans `content/`
    .explain =
        Le dossier de sortie contient un fichier que l’outil n’a pas fait. Il est laissé en
        place, car seul son propriétaire sait à quoi il sert ; mais il part avec le reste si le
        dossier est copié sur un serveur.

        Supprimez-le si personne n’en a besoin. Ce qui est à publier avec le site a sa place
        dans `content/`.

E0903 = { $reason ->
        [inside] le dossier de sortie `{ $folder }` se trouve dans un dossier que le site lit
        [around] le dossier de sortie `{ $folder }` contient un dossier que le site lit
        [link] le dossier de sortie `{ $folder }` est un lien
        [file] le dossier de sortie `{ $folder }` est un fichier
        [locked] une autre exécution de l’outil écrit dans le dossier de sortie `{ $folder }`
        [foreign] le dossier de sortie `{ $folder }` a d’autres fichiers à la place de pages
        [retired] le dossier de sortie `{ $folder }` a près de lui un ancien site et un site inachevé
       *[other] le dossier de sortie `{ $folder }` est inutilisable ({ $reason })
    }
    .title = un dossier de sortie inutilisable
    .hint-inside = choisissez un dossier hors de `{ $folder }`
    .hint-around = choisissez un dossier qui ne contient pas `{ $folder }`
    .hint-link = nommez le dossier auquel le lien mène
    .hint-file = déplacez le fichier, ou choisissez un autre dossier
    .hint-wait = attendez qu’elle soit terminée
    .hint-blocking = { COUNT($files) ->
        [1] déplacez `{ $path }` ailleurs
       *[other] déplacez ailleurs `{ $path }` et les autres, { $files } fichiers en tout
    }
    .hint-rights = voyez qui peut y écrire, et si le disque est plein
    .hint-mount = mettez la sortie sur un seul disque, dans un dossier qui n’est pas monté à part
    .hint-retired = voyez lequel des dossiers voisins contient le site voulu, et déplacez les autres
    .explain =
        Le site ne peut être écrit là où il doit aller : le dossier ne peut être créé ou écrit,
        contient autre chose, est en usage, ou se trouve dans le contenu. L’ancien site reste
        tel qu’il était.

        Choisissez un autre dossier, ou voyez ses droits et la place sur le disque. Chaque
        édition a son dossier, `output/public` et `output/internal`, où l’outil tient tout sauf
        les fichiers que d’autres y ont mis.

E0910 = le thème a été écrit pour la version { $value } du contrat avec les thèmes ; ce programme a la version { $known }
    .title = un thème écrit pour une autre version du contrat
    .hint-older = voyez dans `themes/README.md` ce qui a changé, adaptez les gabarits et écrivez `contract: { $known }`
    .hint-newer = employez une version plus récente du programme, ou le thème tel qu’il était pour celle-ci
    .explain =
        `theme.yaml` nomme la version du contrat pour laquelle un thème a été écrit : ce que
        reçoivent ses gabarits, et sous quels noms. Une autre version a d’autres noms ; les pages
        auraient des trous que personne ne verrait.

        `tiendo schema --theme` imprime le contrat de ce programme avec sa version. Sans ce
        fichier, un thème est tenu pour écrit pour la version 1.

E0911 = le gabarit `{ $template }` demande `{ $name }`, qu’il ne reçoit pas
    .title = une variable qu’un gabarit ne reçoit pas
    .hint-similar = il s’agit peut-être de `{ $similar }`
    .hint-known = il y a ici { $names }
    .explain =
        Chaque gabarit reçoit `site`, `page` et le contenu de son genre de page ; un composant
        reçoit ce qu’on lui donne et rien d’autre. Tout autre nom est vide, et une condition qui
        l’emploie n’est jamais remplie.

        Corrigez le nom. Donnez à un composant ce qu’il lui faut là où il sert :

        { "    {{ <head page={page} /> }}" }

E0912 = dans le gabarit `{ $template }`, `{ $of }` n’a pas de champ `{ $name }`
    .title = un champ qu’une valeur n’a pas
    .hint-similar = il s’agit peut-être de `{ $similar }`
    .hint-known = il y a { $names }
    .hint-list = `tiendo schema --theme --list` énumère les champs de chaque valeur
    .explain =
        Un gabarit demande un champ qu’aucune valeur de ce genre n’a, sur aucune page. Imprimé,
        il ferait échouer la page ; dans une condition, il ne serait jamais rempli, sans un mot.

        Le nom du genre est dans le message ; `tiendo schema --theme --list` énumère ses champs
        et ce qu’ils donnent.

E0913 = le gabarit `{ $template }` imprime `{ $of }` en bloc
    .title = une valeur à champs imprimée en bloc
    .hint-known = imprimez l’un de ses champs : { $names }
    .hint-loop = parcourez-la avec `for`, ou joignez-la avec le filtre `join`
    .explain =
        Une liste, ou une valeur à champs, paraîtrait sur la page avec tous ses crochets et
        guillemets. Imprimez-en un champ, ou donnez-la à un composant qui le fait :

        { "    {{ <link link={unit.name} /> }}" }

E0914 = { $what ->
        [template] le gabarit `{ $template }` fait appel à `{ $name }`, qui n’existe pas
        [block] le gabarit `{ $template }` remplit un bloc `{ $name }`, qu’aucun gabarit au-dessus de lui n’a
        [component] le gabarit `{ $template }` emploie un composant `{ $name }`, qui n’existe pas
        [argument] le gabarit `{ $template }` donne un argument `{ $name }`, que rien ne prend
       *[missing] le gabarit `{ $template }` emploie `{ $name }` sans tout ce qu’il lui faut
    }
    .title = un gabarit, un bloc, un composant ou un argument qui n’existe pas
    .hint-similar = il s’agit peut-être de `{ $similar }`
    .hint-known = il y a { $names }
    .hint-list = voyez les gabarits du thème d’origine
    .hint-missing = donnez-lui `{ $argument }`
    .explain =
        Un gabarit nomme un autre gabarit, un bloc de celui qu’il prolonge, un composant ou un
        argument, et rien ne porte ce nom. Un bloc que rien au-dessus n’a ne paraîtrait jamais.

        Corrigez le nom. Un gabarit d’origine recouvert par un autre reste disponible sous
        `built-in/<name>`. Un composant du thème remplace celui d’origine qui porte son nom,
        quel que soit le gabarit où il se trouve, et aucun autre.

E0915 = { $what ->
        [unknown] le gabarit `{ $template }` demande le texte d’interface `{ $id }`, qui n’existe pas
        [argument] le texte d’interface `{ $id }` n’a pas de variable `{ $name }`
       *[without] le texte d’interface `{ $id }` ne reçoit pas `{ $name }`
    }
    .title = un texte d’interface qui n’existe pas, ou qui a d’autres variables
    .hint-similar = il s’agit peut-être de `{ $similar }`
    .hint-known = il a { $names }
    .hint-none = il n’a aucune variable
    .hint-list = les textes et leurs variables sont dans `src/language/builtin/en.ftl`
    .hint-without = ajoutez `{ $argument }=…`
    .explain =
        `text(id="…")` imprime un texte de l’interface dans la langue de la page. L’identifiant
        doit être de ceux que chaque langue possède, et recevoir exactement les variables du
        texte.

        Les mots propres à un thème ont leur place dans ses gabarits, ou dans
        `languages/<tag>.ftl` s’ils remplacent un texte existant.

E0916 = aucune page n’est faite avec le gabarit `{ $template }`
    .title = un gabarit dont aucune page n’est faite
    .hint-similar = il s’agit peut-être de `{ $similar }`
    .hint-list = `tiendo schema --theme --list` nomme les gabarits dont les pages sont faites
    .explain =
        Un fichier des `templates/` du thème n’est ni le gabarit d’un genre de page, ni prolongé
        ou inclus par l’un d’eux, et n’a pas de composant. Son nom est sans doute mal écrit : le
        gabarit d’origine sert à sa place.

        Renommez le fichier, ou supprimez-le.

E0917 = le gabarit `{ $template }` met le bloc `{ $name }` dans lui-même
    .title = un bloc qui se contient lui-même
    .hint-apart = remplissez les deux blocs l’un à côté de l’autre, et non l’un dans l’autre
    .explain =
        Un bloc est rempli avec un autre dans lequel il se trouve déjà, ou qui l’apporte par
        `super()`. La page recommencerait les deux sans cesse, et n’aurait pas de fin.

        `super()` apporte aussi les blocs contenus dans celui d’au-dessus. Remplissez-les chacun
        pour soi, sans y mettre le bloc auquel ils appartiennent.
