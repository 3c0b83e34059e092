namespace Rammevaerk.Rates.Files;

/// <summary>Finds the code's word for a text of a drop-down, by the layout's own list.</summary>
internal static class ListChoice
{
    public static TKey? Find<TKey>(RateFileLayout layout, string list, string text)
        where TKey : struct, Enum =>
        layout.ListKey(list, text) switch
        {
            null => null,
            { } key => Enum.Parse<TKey>(key, ignoreCase: true),
        };
}
