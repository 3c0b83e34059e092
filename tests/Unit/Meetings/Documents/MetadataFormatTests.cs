using System.Text.Json;
using System.Xml.Linq;
using Rammevaerk.Meetings.Files;

namespace Rammevaerk.Tests.Unit.Meetings.Documents;

public class MetadataFormatTests
{
    private static readonly PackageMetadata Metadata = new(
        "meeting",
        "midtjylland",
        "DASSOS",
        "DASSOS torsdag 5. november 2026",
        CaseNumber: null,
        new DateOnly(2026, 11, 5),
        "Viborg Rådhus",
        "afholdt",
        new DateTime(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc),
        "Signe Krag",
        [new("Karen Lindholm", "Viborg Kommune", "Medlem", "til stede")],
        [
            new(
                "",
                "2.1",
                "Takst < 2 & \u0001 mere",
                "2026-114",
                true,
                "Forhandling",
                "Godkendt",
                "**Ja**",
                ["godkender"],
                []
            ),
        ],
        [new("Punkt 2.2", "offentlighedsloven § 33")],
        [new("dagsorden.docx", "Dagsorden", "application/x", 12, new string('a', 64), Marking.Closed, ["2.1"])]
    );

    [Fact]
    public void The_xml_says_what_the_json_says()
    {
        using var json = JsonDocument.Parse(MetadataFormat.ToJson(Metadata));
        var xml = XDocument.Load(new MemoryStream(MetadataFormat.ToXml(Metadata))).Root!;

        xml.Name.ShouldBe(XName.Get("package", MetadataFormat.Namespace));
        xml.Elements()
            .Select(one => one.Name.LocalName)
            .ShouldBe(json.RootElement.EnumerateObject().Select(one => one.Name));
        xml.Descendants(XName.Get("sha256", MetadataFormat.Namespace)).Single().Value.ShouldBe(new string('a', 64));
        xml.Descendants(XName.Get("marking", MetadataFormat.Namespace)).Single().Value.ShouldBe("closed");
    }

    [Fact]
    public void What_xml_has_no_place_for_is_left_out() =>
        XDocument
            .Load(new MemoryStream(MetadataFormat.ToXml(Metadata)))
            .Descendants(XName.Get("title", MetadataFormat.Namespace))
            .Select(one => one.Value)
            .ShouldContain("Takst < 2 &  mere");

    [Fact]
    public void The_format_names_itself() =>
        JsonDocument
            .Parse(MetadataFormat.ToJson(Metadata))
            .RootElement.GetProperty("format")
            .GetString()
            .ShouldBe("rammevaerk-arkiv-1");
}
