/** How many pages a PDF has. */
export async function pagesOnPaper(pdf: Promise<Buffer>): Promise<number> {
  return (await pdf).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
