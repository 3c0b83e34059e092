namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>What users call the proceeds expected at a delivery's rates; the same on every page and in every export.</summary>
public static class ProceedsWords
{
    public const string Name = "Forventede takstindtægter";

    /// <summary>How they are computed, under the tables that show them.</summary>
    public const string Note =
        "Forventede takstindtægter er takst × pladser × dage × belægning, lagt sammen for alle takster og regnet, før taksten "
        + "afrundes: det er takstgrundlag, overhead og efterregulering tilsammen. For tillægsydelser er de takst × budgetterede "
        + "enheder.";
}
