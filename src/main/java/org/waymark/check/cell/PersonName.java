package org.waymark.check.cell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises a person's name in a field that asks for a role, such as "Bob Smith" as the role that signed a return off. A
 * name is two to four words that begin with a capital. The first is a title such as Dr or a common first name in the United
 * Kingdom, and none is a word of a role. Other names are not recognised.
 */
final class PersonName {

    /** How the names of fields that ask for a role end. */
    private static final String ROLE = "_role";

    private static final int MOST_WORDS = 4;

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}'\u2019.-]*");

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rev", "cllr");

    private static final Set<String> FIRST_NAMES = words("""
            aaron abdul abigail adam adrian aisha alan alex alexander alexandra ali alice alison amanda amelia amina amy
            andrea andrew angela anita ann anna anne anthony barbara ben benjamin beth beverley bob brian bridget bruce
            callum carol caroline catherine charles charlotte chloe chris christine christopher claire colin craig daniel
            danielle darren david dawn debbie deborah denise diane donna dorothy duncan edward eileen elaine eleanor elizabeth
            ella emily emma eric fatima fiona frances gareth gary gemma geoff geoffrey george gillian gordon graham greg hannah
            harpreet harriet harry hassan heather helen hilary howard hugh ian imran irene isabella jack jackie jacob jacqueline
            jamal james jamie jane janet janice jason jean jennifer jenny jeremy jessica jill jo joan joanne joe john jonathan
            joseph joshua joyce judith julia julie june karen kate katherine kathleen keith kelly kenneth kevin kim kirsty
            kumar laura lauren leanne lee leon lesley liam linda lisa louise lucy luke lynn maria marie marion martin mary
            matthew maureen megan melanie michael michelle mike mohammed mohammad moira muhammad nadia natalie neil nicholas
            nicola nigel nina olivia owen pamela patricia paul paula pauline peter philip priya rachel rahul rajesh raymond
            rebecca richard robert robin roger ronald ruth ryan sally samantha samuel sandra sanjay sarah sean sharon shaun
            sheila shirley sian simon sophie stephanie stephen steven stuart sunita susan suzanne sylvia tara teresa terry
            thomas tim timothy tom tony tracey trevor valerie vanessa victoria vincent wendy william yasmin yusuf yvonne zara
            zoe""");

    /** Words of roles and bodies that may follow a title or a first name: "Professor of Nursing", "Kim Ward Manager". */
    private static final Set<String> OF_ROLES = words("""
            advisor analyst board chair chief clerk clinician commissioner committee consultant coordinator council councillor
            dean deputy director executive governor group head lead leader manager matron member nurse nursing of officer
            organiser owner partner partnership practitioner president principal programme secretary sponsor team treasurer
            trust trustee ward""");

    private PersonName() {}

    /** Whether the text is a person's name where a role is asked for. */
    static boolean fills(String field, String text) {
        return field.endsWith(ROLE) && is(text);
    }

    private static boolean is(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return false;
        }
        String first = plain(text.substring(0, space));
        if (!TITLES.contains(first) && !FIRST_NAMES.contains(first)) {
            return false;
        }
        List<String> parts = Arrays.asList(text.split(" +", -1));
        return parts.size() <= MOST_WORDS
                && parts.stream()
                        .allMatch(word -> CAPITALISED.matcher(word).matches() && !OF_ROLES.contains(plain(word)));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+", -1));
    }
}
