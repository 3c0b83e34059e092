using System.Xml.Linq;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Tests.Unit.Architecture;

/// <summary>Who may know whom: no arrow runs back.</summary>
public sealed class DependencyTests
{
    /// <summary>From left to right; projects on the same step do not know each other.</summary>
    private static readonly string[][] Order =
    [
        ["Kernel"],
        ["Platform"],
        ["Parties"],
        ["Meetings", "Offers"],
        ["Rates"],
        ["Capacity"],
        ["Schemes"],
        ["Migrations.Sqlite", "Migrations.Postgres"],
        ["Web"],
        ["Cli"],
    ];

    public static TheoryData<string> Projects
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")))
            {
                if (Directory.EnumerateFiles(folder, "*.csproj").Any())
                {
                    names.Add(Path.GetFileName(folder));
                }
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_projects_to_its_left(string project)
    {
        var step = Step(project);

        step.ShouldBeGreaterThanOrEqualTo(0, $"{project} has no place in the order yet");
        foreach (var known in References(project))
        {
            Step(known).ShouldBeLessThan(step, $"{project} knows {known}");
        }
    }

    [Fact]
    public void The_kernel_knows_nothing_but_the_base_library()
    {
        var file = ProjectFile("Kernel");

        file.Descendants("PackageReference").ShouldBeEmpty();
        file.Descendants("ProjectReference").ShouldBeEmpty();
        file.Descendants("FrameworkReference").ShouldBeEmpty();
        typeof(Figure)
            .Assembly.GetReferencedAssemblies()
            .ShouldAllBe(assembly => assembly.Name!.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_and_domain_know_no_database_no_web_and_no_clock()
    {
        string[] banned =
        [
            "Microsoft.EntityFrameworkCore",
            "Microsoft.AspNetCore",
            "Microsoft.Extensions",
            "DocumentFormat.OpenXml",
            "TimeProvider",
            "DateTime.Now",
            "DateTime.UtcNow",
            "DateTime.Today",
            "DateTimeOffset.Now",
            "DateTimeOffset.UtcNow",
            "Stopwatch",
            "Environment.",
        ];
        var pure = Repository
            .Sources("src")
            .Where(path =>
                Repository.Relative(path).Split('/') is ["src", "Kernel", ..] or ["src", _, "Rules" or "Domain", ..]
            )
            .ToList();

        pure.ShouldNotBeEmpty();
        foreach (var path in pure)
        {
            var text = File.ReadAllText(path);
            banned
                .Where(word => text.Contains(word, StringComparison.Ordinal))
                .ShouldBeEmpty(Repository.Relative(path));
        }
    }

    [Fact]
    public void A_modules_namespace_is_its_folder()
    {
        foreach (var path in Repository.Sources("src"))
        {
            var folder = Repository.Relative(path).Split('/')[1];
            var declared = File.ReadLines(path)
                .FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
            if (declared is not null)
            {
                declared.ShouldStartWith($"namespace Rammevaerk.{folder}", Case.Sensitive, Repository.Relative(path));
            }
        }
    }

    private static int Step(string project) => Array.FindIndex(Order, step => step.Contains(project));

    private static IEnumerable<string> References(string project) =>
        ProjectFile(project)
            .Descendants("ProjectReference")
            .Select(reference =>
                Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))
            );

    private static XDocument ProjectFile(string project) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));
}
