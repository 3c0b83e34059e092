using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>The faults RV-964 to RV-971: files of old minutes that cannot be read.</summary>
public static class OldMinutesFaults
{
    public static Fault TooLarge(int megabytes) =>
        new(
            "RV-964",
            $"Filen fylder mere end {Danish.Number(megabytes)}{Danish.HardSpace}MB. Del den, eller gem den som tekst, og prøv igen."
        );

    public static Fault UnknownFormat() =>
        new("RV-965", "Filen er hverken tekst, Word eller PDF. Gem den som .docx, .pdf eller .txt, og prøv igen.");

    public static Fault OldWord() =>
        new("RV-966", "Filen er i det gamle Word-format (.doc). Åbn den i Word, gem den som .docx, og prøv igen.");

    public static Fault WordDamaged() =>
        new("RV-967", "Word-filen er skadet eller pakket på en måde, der ikke åbnes. Åbn den i Word, og gem den igen.");

    public static Fault PdfToolMissing() =>
        new(
            "RV-968",
            "PDF kan ikke læses, fordi pdftotext ikke er installeret. Installér poppler-utils, eller gem filen som .docx eller .txt."
        );

    public static Fault PdfNotRead() =>
        new(
            "RV-969",
            "PDF-filen kan ikke læses: den er skadet, låst med adgangskode eller for tung. Gem den igen, og prøv."
        );

    public static Fault NoText() =>
        new(
            "RV-970",
            "Der er ingen tekst i filen. Er den scannet som billeder, så kør den gennem et program til tekstgenkendelse først."
        );
}
