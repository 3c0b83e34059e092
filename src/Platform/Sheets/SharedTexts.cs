namespace Rammevaerk.Platform.Sheets;

/// <summary>The table of texts that cells share.</summary>
internal static class SharedTexts
{
    public static string[] Read(PartReader reader)
    {
        if (!reader.IsRoot("sst"))
        {
            throw reader.Wrong("den er ikke en teksttabel");
        }

        var texts = new List<string>();
        var buffer = new TextBuffer(reader.Limits.TextLength);
        while (reader.NextElement())
        {
            if (reader.Xml.LocalName == "si")
            {
                texts.Add(RichText.Read(reader, buffer));
            }
            else
            {
                reader.SkipElement();
            }

            if (texts.Count > reader.Limits.SharedTexts)
            {
                throw new ReadRefusedException(SheetFaults.TooManyTexts(reader.Limits.SharedTexts));
            }
        }

        return [.. texts];
    }
}
