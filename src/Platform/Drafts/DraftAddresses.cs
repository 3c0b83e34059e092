namespace Rammevaerk.Platform.Drafts;

/// <summary>Where drafts are kept and thrown away.</summary>
public static class DraftAddresses
{
    public const string Save = "/kladde";

    public const string Discard = "/kladde/slet";
}
